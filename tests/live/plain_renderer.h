// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/fragment_renderer.h"

// Knows nothing of HTML: for tests in which readers read JSON, or look only whether something was rendered.
class PlainRenderer final : public FragmentRenderer
{
public:
    Utf8 render(const FeedQuery &, const FragmentChange &) override { return "rendered"; }
    Utf8 renderSkip(const FeedQuery &, const FeedSkip &) override { return {}; }
};
