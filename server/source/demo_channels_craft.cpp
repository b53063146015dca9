// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_channel_script.h"

// The calm half: where people make things together.
namespace {

namespace kitchen {
constexpr const char *things[] = {"the onions",     "the dough",         "the broth",     "the chili oil",
                                  "the lemon zest", "the cast iron pan", "the dumplings", "the brown butter"};
constexpr const char *remarks[] = {"I can smell {thing} through the screen",
                                   "low and slow",
                                   "more garlic",
                                   "never enough garlic",
                                   "{thing} needs {n} more minutes",
                                   "salt your water!",
                                   "cooking along, mine looks nothing like that",
                                   "made this last week, {n} portions gone in one evening",
                                   "taste before you salt",
                                   "my smoke alarm says hi",
                                   "{thing}: the secret is patience",
                                   "that knife is sharp",
                                   "the sizzle!!",
                                   "resting time is not optional, people",
                                   "I use half the sugar and nobody notices",
                                   "this one is going to the family recipe book",
                                   "substitute {thing} with whatever you have, it works",
                                   "dinner at 2 in the morning, no regrets"};
constexpr const char *longOnes[] = {
    "My trick for {thing}: start in a cold pan with a spoon of water and the lid on, wait until it steams, "
    "then take the lid off and let it brown. {n} minutes, no burning, no stirring, and you can wash up "
    "meanwhile.",
    "We tried this with the whole flat yesterday, {n} people in a kitchen for two, and somehow everybody had "
    "a job, nobody cut themselves and there was even something left for breakfast."};
constexpr const char *heatAnswers[] = {"medium, really not more", "{n} minutes, then down",
                                       "until it smells nutty"};
constexpr const char *veganAnswers[] = {"yes, take oil instead of butter", "with mushrooms it is even better",
                                        "I always do, works fine"};
constexpr const char *flourAnswers[] = {"plain is fine", "strong flour if you have it", "half rye for me"};
constexpr DemoQuestion questions[] = {{"how hot is the pan?", heatAnswers},
                                      {"does that work without butter?", veganAnswers},
                                      {"which flour do you take?", flourAnswers}};
constexpr const char *flipReactions[] = {"WOW",
                                         "perfect colour",
                                         "👏👏👏",
                                         "the flip!",
                                         "mine would be on the ceiling",
                                         "10/10",
                                         "now I'm hungry",
                                         "{thing} was the key",
                                         "that crust 😍",
                                         "chef!"};
constexpr DemoEvent events[] = {
    {"Moment of truth, I am turning it over... and it comes out in one piece!", flipReactions}};
} // namespace kitchen

namespace pixel {
constexpr const char *things[] = {
    "the dithering", "the third shade of green", "the outline", "the moonlight layer",
    "the tiny fox",  "the water tiles",          "the palette"};
constexpr const char *remarks[] = {"{thing} makes it",
                                   "only {n} colours, amazing",
                                   "love the hue shift",
                                   "it reads so well even at that size",
                                   "zoom out for a second?",
                                   "less is more with {thing}",
                                   "I lost {n} hours in a palette yesterday",
                                   "the animation is only {n} frames?!",
                                   "mirrored it, looks right",
                                   "one pixel to the left and it smiles",
                                   "sketch first, then clean lines",
                                   "that is cosy",
                                   "could be a game, honestly",
                                   "{thing} again, my favourite",
                                   "anti-aliasing by hand, respect"};
constexpr const char *longOnes[] = {
    "What helped me was to limit myself to {n} colours for a month. You stop thinking about colour and begin "
    "to think about shapes, and then when you add one colour it feels like a present."};
constexpr const char *toolAnswers[] = {"a free editor and a mouse", "anything with a grid", "paper first"};
constexpr const char *sizeAnswers[] = {"64 by 64", "{n} tiles wide", "as small as it can be"};
constexpr DemoQuestion questions[] = {{"which tool is this?", toolAnswers},
                                      {"how big is the canvas?", sizeAnswers}};
constexpr const char *doneReactions[] = {
    "so good", "the fox!!!",           "🦊",           "wallpaper please",   "it breathes!",
    "🌿🌙",      "I want to live there", "{n} out of ten", "finished? finished!"};
constexpr DemoEvent events[] = {{"And... export. The forest is done! Look at it move", doneReactions}};
} // namespace pixel

namespace build {
constexpr const char *things[] = {"the dovetail", "the solder joint", "the second gear", "the wiring",
                                  "the glue-up",  "the bearing",      "the left hinge"};
constexpr const char *remarks[] = {"measure twice",
                                   "{thing} looks solid",
                                   "clamps: you need {n} more than you have",
                                   "is it level?",
                                   "that smell of fresh wood",
                                   "safety glasses, nice",
                                   "{thing} always takes longer than planned",
                                   "printing mine at {n} percent infill",
                                   "the multimeter never lies",
                                   "righty tighty",
                                   "I would add a fuse there",
                                   "my version has been on the bench for {n} months",
                                   "a little oil on {thing}",
                                   "sanding is a state of mind",
                                   "that is how my grandmother did it"};
constexpr const char *longOnes[] = {
    "A tip from the workshop: label both ends of every cable before you unplug anything. I did not, and "
    "spent {n} hours of a beautiful Sunday finding out which of nine grey wires belonged to {thing}."};
constexpr const char *glueAnswers[] = {"wood glue, and wait a day", "epoxy for that",
                                       "no glue, it's all friction"};
constexpr const char *sparkAnswers[] = {"that was the capacitor", "normal, he said so before", "only dust"};
constexpr DemoQuestion questions[] = {{"what glue is that?", glueAnswers},
                                      {"did that just spark?", sparkAnswers}};
constexpr const char *runReactions[] = {
    "IT TURNS", "it works!!",         "first power-up without smoke",   "👏",
    "🔧🎉",       "listen to that hum", "{n} months of work right there", "applause from the sofa",
    "chapeau",  "now do it again"};
constexpr DemoEvent events[] = {{"Power on in three, two, one... it runs! It actually runs!", runReactions}};
} // namespace build

namespace books {
constexpr const char *things[] = {"chapter nine",    "the lighthouse scene", "the unreliable uncle",
                                  "the last letter", "the translation",      "the map in the cover"};
constexpr const char *remarks[] = {
    "{thing} stayed with me all day",           "I read it on the train and missed my stop",
    "no spoilers for chapter {n}, please",      "tea is ready, where were we?",
    "the sentence about the rain, on page {n}", "I did not trust him from the beginning",
    "{thing} is funnier in the original",       "library copy, somebody left a pressed leaf in it",
    "slow reader here, happy reader",           "I think {thing} is the whole book in small"};
constexpr const char *longOnes[] = {
    "I have been thinking about {thing} since last week. Everybody says that she leaves because of the "
    "letter, but on page {n} she has already packed, long before the letter comes, and nobody in the house "
    "notices; that is the point, is it not?",
    "My copy belonged to somebody who wrote a date on every page where they stopped reading. {n} evenings, "
    "then a gap of two years, and then the rest in one night. I would so much like to know what happened."};
constexpr const char *nextAnswers[] = {"the short one with the blue cover", "let's vote on Thursday",
                                       "something cheerful, please"};
constexpr const char *pageAnswers[] = {"page {n}", "{thing}, just now", "a bit ahead, I could not stop"};
constexpr DemoQuestion questions[] = {{"what do we read next?", nextAnswers},
                                      {"where are you all?", pageAnswers}};
constexpr const char *voteReactions[] = {
    "good choice", "I voted for that",           "already have it on the shelf",
    "📚",           "is there an audio version?", "looking forward"};
constexpr DemoEvent events[] = {
    {"The vote is counted: next month we read the island book. See you on Thursday", voteReactions}};
} // namespace books

} // namespace

const DemoChannelScript demoNightKitchen{
    "night-kitchen",    "chef_marlow",  12, 14, kitchen::things, kitchen::remarks, kitchen::longOnes,
    kitchen::questions, kitchen::events};
const DemoChannelScript demoPixelGarden{
    "pixel-garden",   "tilesmith",  9, 12, pixel::things, pixel::remarks, pixel::longOnes,
    pixel::questions, pixel::events};
const DemoChannelScript demoBuildNight{
    "build-night",    "WorkbenchWilma", 8, 10, build::things, build::remarks, build::longOnes,
    build::questions, build::events};
const DemoChannelScript demoRainAndBooks{
    "rain-and-books", "the_librarian", 2, 8, books::things, books::remarks, books::longOnes,
    books::questions, books::events};
