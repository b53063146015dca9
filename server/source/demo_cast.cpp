// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_cast.h"

#include "demo_random.h"

#include <iterator>

namespace {

constexpr const char *names[] = {
    "mossy_otter",    "Fennimore",     "tinkerbit",     "QuietHarbor",     "lanternfish",
    "PaperComet",     "juniper_j",     "oxide",         "Marigold",        "sleepy_heron",
    "BramblePath",    "kettle_on",     "Vesper",        "northwind",       "PickledPlum",
    "dotmatrix",      "Saffi",         "copperleaf",    "TheLongNap",      "wobbleboard",
    "Isolde_",        "gravelrider",   "MintCassette",  "puddlejumper",    "Oskar_B",
    "tidepool",       "AcornTax",      "velvet_gear",   "Nimbus9",         "hazelwood",
    "SundayDriver",   "pebble",        "Thessaly",      "blue_hour",       "CrumpetKing",
    "lowtide",        "Wren",          "static_shock",  "FoxInSocks_",     "marblerun",
    "Ingrid_L",       "sourdough_sam", "MoonlitMoss",   "tapioca",         "Zephyrine",
    "brackenfell",    "OctoPete",      "dusty_shelf",   "Clementine",      "rivet",
    "SlowTrain",      "inkblot",       "Perpetua",      "turnip_knight",   "HalfPastNine",
    "cloudberry",     "Bartleby",      "shortwave",     "GingerSnap",      "knit_one",
    "Solveig",        "compass_rose",  "MisterMoth",    "rhubarb",         "Aurelio",
    "old_lighthouse", "TwoLeftFeet",   "noodle_soup",   "Calliope",        "woodsmoke",
    "PatchNotes_",    "thimble",       "Leopold_",      "frostfern",       "BananaStand",
    "semicolon_",     "Ottoline",      "drizzle",       "CardboardKnight", "plover",
    "Matilde",        "rustbucket",    "SoftReset",     "barnacle",        "Yevgeny_K",
    "honeydew",       "ClockworkPear", "ditto_dan",     "Rosalind",        "peatbog",
    "LastBusHome",    "fiddlehead",    "Cosimo",        "snowglobe",       "TeaAtFour",
    "gizmo_gale",     "Henrike",       "skylark",       "ParsnipPie",      "lintroller",
    "Anselm",         "driftwood",     "WindowSeat",    "marmalade",       "Beatrix",
    "quartz_owl",     "NineLives",     "bubblewrap",    "Florian_W",       "seaglass",
    "MidnightToast",  "corduroy",      "Lieselotte",    "buttonbox",       "RainCheck",
    "goosefeather",   "Tomasina",      "halfmoon",      "PostcardPia",     "zigzag",
    "Haruki_t",       "yuzu_tea",      "KumoNoUe",      "minato_7",        "Sakurako",
    "tanuki_bridge",  "AkiAme",        "hoshizora",     "Luciana",         "rio_claro",
    "ElFaroViejo",    "naranjito",     "Maricruz",      "viento_sur",      "PanConTomate",
    "luna_llena",     "Joaquin_",      "cafe_solo",     "Estrella_M",      "golondrina",
    "waldkauz",       "Nebelhorn",     "kaffeeklatsch", "Moorhuhn",        "Brezelfee",
    "regenpfeifer",   "Zugvogel",      "apfelkern",     "wolkenlos",       "Leuchtturm",
    "eulenpost",      "Butterblume",   "grain_of_salt", "LemonThyme",      "underscore",
    "Piccolo_",       "mothlight",     "BalsaWing",     "far_shore",       "Tangerino",
    "oak_and_ash",    "PixelPauline",  "sidestreet",    "Willoughby",      "cobblestone",
    "EchoLocation",   "slowloris_",    "Juno_K",
};

constexpr int japaneseFrom = 120;
constexpr int spanishFrom = 128;
constexpr int germanFrom = 140;
constexpr int englishAgainFrom = 152;

const char *languageOf(int index)
{
    if (index < japaneseFrom || index >= englishAgainFrom)
        return "en";
    return index < spanishFrom ? "ja" : index < germanFrom ? "es" : "de";
}

} // namespace

QList<DemoPersona> demoCast()
{
    DemoRandom random(0x77656972); // the people do not depend on the seed of the play
    QList<DemoPersona> cast;
    cast.reserve(std::ssize(names));
    for (int i = 0; i < std::ssize(names); ++i) {
        DemoPersona persona;
        persona.name = names[i];
        // Few talk a lot, most a little.
        const int dice = random.below(100);
        persona.talk = dice < 6    ? 25 + random.below(16)
                       : dice < 30 ? 8 + random.below(10)
                                   : 1 + random.below(5);
        persona.emoji = random.percent(25) ? 35 : random.below(8);
        persona.lowerCase = names[i][0] >= 'a' && random.percent(60);
        persona.exclaims = random.percent(8);
        persona.language = languageOf(i);
        cast.append(persona);
    }
    return cast;
}
