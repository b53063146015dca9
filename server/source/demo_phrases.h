// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo_channel_script.h"

// What people say in every channel. Slots as in demo_channel_script.h.
struct DemoPhrases
{
    DemoTexts hellos;
    DemoTexts agreements; // to what {name} has just said
    DemoTexts thanks;     // for an answer of {name}
    DemoTexts actions;    // after "/me"
    DemoTexts emoji;
    DemoTexts german;
    DemoTexts japanese;
    DemoTexts spanish;
};

const DemoPhrases &demoPhrases();
