// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

// The texts of the demo. Slots in them: {thing} one of the channel's things, {n} a small number, {name}
// somebody who has just spoken.
using DemoTexts = std::span<const char *const>;

struct DemoQuestion
{
    const char *question;
    DemoTexts answers;
};

// Something that happens on stage; everybody talks about it at once.
struct DemoEvent
{
    const char *announcement; // said by the channel's host
    DemoTexts reactions;
};

struct DemoChannelScript
{
    const char *name;
    const char *host;
    int pace;    // share of all lines
    int foreign; // percent of lines in other languages, where a speaker has one
    DemoTexts things;
    DemoTexts remarks;
    DemoTexts longOnes;
    std::span<const DemoQuestion> questions;
    std::span<const DemoEvent> events;
};

// All channels of the demo, the liveliest first.
std::span<const DemoChannelScript> demoChannels();

extern const DemoChannelScript demoSpeedrunLab;
extern const DemoChannelScript demoOrbitWatch;
extern const DemoChannelScript demoHarborLights;
extern const DemoChannelScript demoNightKitchen;
extern const DemoChannelScript demoPixelGarden;
extern const DemoChannelScript demoBuildNight;
extern const DemoChannelScript demoChessCorner;
extern const DemoChannelScript demoRainAndBooks;
