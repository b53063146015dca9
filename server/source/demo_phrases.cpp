// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_phrases.h"

#include <array>

namespace {

constexpr const char *hellos[] = {"hello everyone",
                                  "good evening all",
                                  "hi chat o/",
                                  "back again, what did I miss?",
                                  "first time here, hi!",
                                  "morning from the other side of the planet",
                                  "evening {name}",
                                  "hey {name}, good to see you",
                                  "just got home, hello",
                                  "hi hi 👋",
                                  "made it! only {n} minutes late"};
constexpr const char *agreements[] = {"@{name} exactly",
                                      "@{name} so true",
                                      "@{name} same here",
                                      "@{name} haha yes",
                                      "@{name} I was about to write that",
                                      "this ^",
                                      "what {name} said",
                                      "@{name} not so sure about that",
                                      "@{name} good point",
                                      "@{name} now I can't unsee it",
                                      "lol",
                                      "hahaha",
                                      "fair",
                                      "yep",
                                      "hmm, maybe",
                                      "@{name} 💯"};
constexpr const char *thanks[] = {"thank you @{name}!", "@{name} ah, that makes sense, thanks",
                                  "thanks {name}, I'll try that", "@{name} you are a treasure",
                                  "ohh, thank you"};
constexpr const char *actions[] = {"waves from the back row",
                                   "hands out cookies 🍪",
                                   "takes notes",
                                   "puts the kettle on",
                                   "pretends to understand {thing}",
                                   "does a little dance",
                                   "hides behind the sofa",
                                   "raises a mug to {name}",
                                   "is lurking, but with love",
                                   "stretches and refills the water"};
constexpr const char *emoji[] = {"😂", "❤️", "👏👏", "🔥", "😮",    "🙌",        "✨",
                                 "👀", "🎉",      "😅",  "💙", "🤔", "👍🏽", "🫶"};
constexpr const char *german[] = {"guten Abend zusammen",
                                  "das sieht großartig aus",
                                  "ich hab {n} Minuten verpasst, was ist passiert?",
                                  "genau mein Humor 😂",
                                  "Grüße aus Lübeck, hier regnet es",
                                  "na endlich!",
                                  "wie schön ist das denn bitte?",
                                  "kurz Tee holen, bin gleich wieder da",
                                  "Daumen sind gedrückt",
                                  "@{name} da bin ich ganz bei dir",
                                  "Übung macht den Meister",
                                  "läuft bei dir"};
constexpr const char *japanese[] = {"こんばんは",       "すごい！",
                                    "かわいい",         "初見です、よろしくお願いします",
                                    "うまいなあ",       "今日も楽しみにしてました",
                                    "ｗｗｗ",           "なるほど、そういうことか",
                                    "おつかれさまです", "きれいな音ですね",
                                    "がんばれー！",     "あと{n}分くらいかな"};
constexpr const char *spanish[] = {"¡buenas noches a todos!",
                                   "qué maravilla",
                                   "jajaja no puede ser",
                                   "¿alguien más desde Valparaíso?",
                                   "eso estuvo increíble",
                                   "@{name} totalmente de acuerdo",
                                   "me encanta este rincón",
                                   "llegué {n} minutos tarde, ¿qué pasó?",
                                   "¡vamos!",
                                   "un mate y a seguir mirando",
                                   "qué paciencia, de verdad"};

constexpr DemoPhrases phrases{hellos, agreements, thanks, actions, emoji, german, japanese, spanish};

} // namespace

const DemoPhrases &demoPhrases()
{
    return phrases;
}

std::span<const DemoChannelScript> demoChannels()
{
    static const std::array channels{demoSpeedrunLab, demoOrbitWatch, demoHarborLights, demoNightKitchen,
                                     demoPixelGarden, demoBuildNight, demoChessCorner,  demoRainAndBooks};
    return channels;
}
