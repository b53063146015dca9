// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_channel_script.h"

// The lively half: where something goes on that everybody watches.
namespace {

namespace speedrun {
constexpr const char *things[] = {"the clock tower skip", "the river split", "the bridge glitch",
                                  "the mine level",       "the boss fight",  "the ice cave",
                                  "the double jump",      "the cart ride"};
constexpr const char *remarks[] = {"that was clean",
                                   "new best split, minus {n} seconds",
                                   "he always loses time at {thing}",
                                   "still on pace",
                                   "{thing} is the hardest part of the whole run",
                                   "the timer is so green right now",
                                   "I cannot watch {thing} any more",
                                   "that menuing was lightning fast",
                                   "frame perfect, no question",
                                   "reset?",
                                   "no reset, this is fine",
                                   "my heart",
                                   "hands are shaking and I'm not even playing",
                                   "attempt {n} of today by the way",
                                   "{thing} in one try, unbelievable",
                                   "the audio cue is the trick there",
                                   "nah, that is recoverable",
                                   "I learned {thing} last week, took me {n} evenings",
                                   "GG already",
                                   "do not jinx it",
                                   "W",
                                   "clip that",
                                   "every pixel counts",
                                   "this category is criminally underrated"};
constexpr const char *longOnes[] = {
    "For anyone new here: the trick at {thing} works because the game only checks the floor every third "
    "frame, so if you jump on the right one it never notices that you left the platform.",
    "I timed it on the recording: {n} frames slower than the record at {thing}, but he gets all of it back "
    "with the new route afterwards, so this is still very much alive.",
    "What I like about this community is that everybody publishes their route notes. I learned the whole run "
    "from a shared document with {n} pages of drawings."};
constexpr const char *skipAnswers[] = {"you clip through the corner, there is a guide below",
                                       "it saves about {n} seconds", "jump, turn, jump, and hope"};
constexpr const char *paceAnswers[] = {"a few seconds ahead", "yes! barely", "it was, before {thing}"};
constexpr const char *padAnswers[] = {"an old wired pad", "keyboard, believe it or not",
                                      "the same one for {n} years"};
constexpr const char *recordAnswers[] = {"forty-one minutes and something",
                                         "since last spring, by {n} seconds", "a very long time by now"};
constexpr DemoQuestion questions[] = {{"how does {thing} work?", skipAnswers},
                                      {"is this on record pace?", paceAnswers},
                                      {"which controller is that?", padAnswers},
                                      {"what is the record right now?", recordAnswers}};
constexpr const char *bestReactions[] = {"YESSSS",
                                         "WHAT",
                                         "no way no way no way",
                                         "{n} attempts and there it is",
                                         "I was here",
                                         "HISTORY",
                                         "the scream 😂",
                                         "goosebumps",
                                         "chills, actual chills",
                                         "🎉🎉🎉",
                                         "first try (it was not first try)",
                                         "let's gooo",
                                         "congratulations!!",
                                         "my neighbours heard that"};
constexpr const char *failReactions[] = {"noooo",
                                         "F",
                                         "so close",
                                         "pain",
                                         "it happens",
                                         "next one!",
                                         "we go again",
                                         "{thing} strikes once more",
                                         "I felt that",
                                         "😭",
                                         "still a great run until there",
                                         "breathe",
                                         "the hands were too hot"};
constexpr DemoEvent events[] = {
    {"NEW PERSONAL BEST! Forty-one fifty-eight, thank you all for staying with me", bestReactions},
    {"and that is the run over, straight into the pit. Water break, then we go again", failReactions}};
} // namespace speedrun

namespace orbit {
constexpr const char *things[] = {"the second stage", "the upper-level wind", "the relay satellite",
                                  "the fairing",      "the countdown hold",   "the northern tracking camera",
                                  "the solar panels"};
constexpr const char *remarks[] = {"T minus {n} minutes and holding",
                                   "weather looks {n} percent go",
                                   "clouds over the pad are breaking up",
                                   "look at that frost on the tank",
                                   "{thing} is what I worry about",
                                   "telemetry is back",
                                   "that plume against the sunset",
                                   "good view from the north camera today",
                                   "hello from {n} km east of the pad, you can already see the lights",
                                   "the crowd noise gives me goosebumps",
                                   "{thing} looks nominal",
                                   "nominal is my favourite word",
                                   "my kid woke up for this",
                                   "station pass over here in {n} minutes, clear sky",
                                   "the aurora forecast is good tonight",
                                   "reading along with the flight plan",
                                   "they called {thing} good a minute ago",
                                   "two telescopes out, zero clouds, perfect",
                                   "stream delay is about {n} seconds"};
constexpr const char *longOnes[] = {
    "For those who ask why there is a hold: it is planned, they use it to let everybody catch up with the "
    "checklist, and the window today is {n} minutes wide, so there is no hurry at all.",
    "The trick with {thing} is that it has to face the sun within a few minutes, or the batteries run down; "
    "everything before that moment is only the easy part.",
    "I have been watching these since I was {n} years old with my grandfather on a tiny black-and-white set, "
    "and it still gets me every single time."};
constexpr const char *whenAnswers[] = {"in about {n} minutes if the weather holds",
                                       "window opens on the full hour", "T minus {n} and counting"};
constexpr const char *seeAnswers[] = {"yes, look low in the west", "only with binoculars",
                                      "from {n} km away it was bright for us last time"};
constexpr const char *holdAnswers[] = {"planned hold, nothing wrong",
                                       "upper-level wind, they are waiting for a balloon",
                                       "a sensor, they are on it"};
constexpr DemoQuestion questions[] = {{"when is the launch?", whenAnswers},
                                      {"can one see it with bare eyes?", seeAnswers},
                                      {"why did the clock stop?", holdAnswers}};
constexpr const char *liftReactions[] = {"GO GO GO",
                                         "🚀",
                                         "🚀🚀🚀",
                                         "liftoff!!",
                                         "the sound arrives late and then it shakes you",
                                         "what a view",
                                         "max q soon",
                                         "goosebumps every time",
                                         "look at it go",
                                         "the birds!",
                                         "clean burn",
                                         "I'm crying a bit",
                                         "hello from {n} km away, the windows rattle"};
constexpr const char *sepReactions[] = {"separation!", "beautiful", "there goes {thing}",
                                        "nominal!",    "👏👏",        "the camera shot!!",
                                        "textbook",    "science!",  "that little puff of gas"};
constexpr DemoEvent events[] = {{"Ignition and LIFTOFF! It has cleared the tower", liftReactions},
                                {"Stage separation confirmed, second engine is burning", sepReactions}};
} // namespace orbit

namespace harbor {
constexpr const char *things[] = {"this bass line",   "the brushed drums",  "the tape hiss",
                                  "the rain sample",  "that muted trumpet", "the old synth",
                                  "the vinyl crackle"};
constexpr const char *remarks[] = {"{thing} is everything",
                                   "perfect for a late shift",
                                   "on my {n}th coffee and this keeps me going",
                                   "that chord change",
                                   "turn it up",
                                   "studying for an exam in {n} hours, wish me luck",
                                   "the fade into this one was so smooth",
                                   "rain outside, this inside",
                                   "who else is painting along?",
                                   "{thing}, again please",
                                   "this is my ferry home soundtrack",
                                   "adding this one to my night list",
                                   "the dog fell asleep to this",
                                   "I was about to go to bed and then {thing} came in",
                                   "good evening from the night bus",
                                   "headphones on, world off",
                                   "writing letters to this, {n} done",
                                   "this song smells like wet asphalt, in a good way"};
constexpr const char *longOnes[] = {
    "I played this to my grandmother today and she said that it sounds like the dance hall where she met my "
    "grandfather, except that there the band was worse and the lemonade was better.",
    "There is a version of this one with {thing} much further in front, from a session recorded in one night "
    "with {n} people in a kitchen. If you find it, share it, please."};
constexpr const char *songAnswers[] = {"the one from the second mixtape",
                                       "an unreleased take, said the host before",
                                       "it's on the list below, number {n}"};
constexpr const char *tempoAnswers[] = {"about {n}0 I think", "slower than it feels",
                                        "it drifts, it's played by hand"};
constexpr const char *howAnswers[] = {"tired but happy", "good! {n} pages written today",
                                      "better with this on"};
constexpr DemoQuestion questions[] = {{"what is this song?", songAnswers},
                                      {"what tempo is that?", tempoAnswers},
                                      {"how is everybody tonight?", howAnswers}};
constexpr const char *requestReactions[] = {"YES, finally",
                                            "my request!!",
                                            "🎶",
                                            "best one",
                                            "volume up",
                                            "aaah",
                                            "instant goosebumps",
                                            "dancing in the kitchen",
                                            "{thing}!",
                                            "thank you thank you",
                                            "🕺",
                                            "this one never gets old"};
constexpr DemoEvent events[] = {
    {"By request of many: the long version, all eleven minutes of it. Dim your lights", requestReactions},
    {"We have a guest at the piano tonight, live and without a net", requestReactions}};
} // namespace harbor

namespace chess {
constexpr const char *things[] = {"the knight on e5", "the open file", "the long diagonal", "the h-pawn",
                                  "the exchange",     "the back rank", "the passed pawn"};
constexpr const char *remarks[] = {"{thing} decides this",
                                   "I would have taken",
                                   "hm, Bishop b3 first?",
                                   "that is a theoretical draw, right?",
                                   "{n} minutes on the clock for this endgame",
                                   "do not forget about {thing}",
                                   "quiet move, strong move",
                                   "the engine would hate it, I love it",
                                   "zugzwang soon",
                                   "he saw {thing}",
                                   "rook behind the pawn, always",
                                   "I have lost exactly this {n} times",
                                   "castling is optional, apparently",
                                   "time trouble in three, two, one",
                                   "what a resource"};
constexpr const char *longOnes[] = {
    "If white goes for {thing} now, black has a check on the back rank, then the queen comes to the centre "
    "with tempo, and suddenly the pawn that looked weak for {n} moves is the strongest piece on the board."};
constexpr const char *whyAnswers[] = {"because of {thing}", "Queen takes, then there is a fork",
                                      "he needs the tempo"};
constexpr const char *openingAnswers[] = {"a Caro-Kann, I think, by another door", "some kind of English",
                                          "out of book since move {n}"};
constexpr DemoQuestion questions[] = {{"why not take on d4?", whyAnswers},
                                      {"which opening was that?", openingAnswers}};
constexpr const char *sacReactions[] = {"WHAT a move",
                                        "is that sound?",
                                        "he sacrificed THE QUEEN",
                                        "!!",
                                        "brilliant or crazy",
                                        "I need to see the analysis",
                                        "{thing}, of course",
                                        "resigns?",
                                        "👏",
                                        "the crowd goes mild"};
constexpr DemoEvent events[] = {{"Queen takes f7! On the board! I cannot believe it", sacReactions}};
} // namespace chess

} // namespace

const DemoChannelScript demoSpeedrunLab{
    "speedrun-lab",      "RunnerRowan",   30, 6, speedrun::things, speedrun::remarks, speedrun::longOnes,
    speedrun::questions, speedrun::events};
const DemoChannelScript demoOrbitWatch{
    "orbit-watch",   "FlightDirectorMo", 18,           14, orbit::things, orbit::remarks,
    orbit::longOnes, orbit::questions,   orbit::events};
const DemoChannelScript demoHarborLights{
    "harbor-lights",   "dj_breakwater", 16, 18, harbor::things, harbor::remarks, harbor::longOnes,
    harbor::questions, harbor::events};
const DemoChannelScript demoChessCorner{
    "chess-corner",   "ProfessorPawn", 5, 10, chess::things, chess::remarks, chess::longOnes,
    chess::questions, chess::events};
