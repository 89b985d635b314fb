#include "searcher/vocabulary/sound_alikes.h"

#include <array>

namespace broadsheet {
namespace {

constexpr double same_sound = 0.3;     // the same sound
constexpr double near_sound = 0.5;     // the same sound in some words or languages
constexpr double related_sound = 0.7;  // sounds that are often heard as each other

// What slips and transliterations have in common: English, German, French, Spanish, Italian, Dutch and Polish
// letters for the same sounds, and the usual ways to write Cyrillic and Arabic names in them.
constexpr auto alike_spellings = std::to_array<SoundAlike>({
    // sh, ch, zh: Khrushchev, Chruschtschow, Khrouchtchev
    {U"sh", U"sch", same_sound},
    {U"sh", U"sj", same_sound},
    {U"sh", U"ch", near_sound},
    {U"sch", U"ch", near_sound},
    {U"sch", U"sj", same_sound},
    {U"sch", U"shch", same_sound},
    {U"schtsch", U"shch", same_sound},
    {U"chtch", U"shch", same_sound},
    {U"sjtsj", U"shch", same_sound},
    {U"tsch", U"ch", same_sound},
    {U"tsch", U"tch", same_sound},
    {U"tch", U"ch", same_sound},
    {U"cz", U"ch", near_sound},
    {U"ci", U"ch", near_sound},
    {U"tsj", U"ch", same_sound},
    {U"zh", U"sch", same_sound},
    {U"zh", U"sh", near_sound},
    {U"zh", U"j", same_sound},
    {U"zh", U"z", near_sound},
    {U"dsch", U"j", same_sound},
    {U"dsch", U"g", near_sound},
    {U"dj", U"j", same_sound},
    {U"dzh", U"j", same_sound},
    {U"dg", U"g", near_sound},
    {U"g", U"j", near_sound},
    // s, z, ts
    {U"s", U"z", near_sound},
    {U"s", U"c", near_sound},
    {U"sc", U"s", near_sound},
    {U"sz", U"s", near_sound},
    {U"ts", U"tz", same_sound},
    {U"ts", U"z", near_sound},
    {U"tz", U"z", same_sound},
    {U"ts", U"c", near_sound},
    {U"z", U"c", near_sound},
    // k, kh, q
    {U"c", U"k", same_sound},
    {U"ck", U"k", same_sound},
    {U"ck", U"c", same_sound},
    {U"ch", U"k", near_sound},
    {U"ch", U"kh", same_sound},
    {U"kh", U"k", same_sound},
    {U"kh", U"h", near_sound},
    {U"kh", U"j", near_sound},
    {U"q", U"k", same_sound},
    {U"q", U"c", near_sound},
    {U"q", U"g", near_sound},
    {U"k", U"g", related_sound},
    {U"qu", U"k", near_sound},
    {U"qu", U"q", near_sound},
    {U"qu", U"g", near_sound},
    {U"gu", U"g", near_sound},
    {U"x", U"ks", same_sound},
    {U"x", U"cs", near_sound},
    // f, v, w, p, b, t, d
    {U"ph", U"f", same_sound},
    {U"v", U"w", same_sound},
    {U"v", U"f", near_sound},
    {U"v", U"ff", near_sound},
    {U"ou", U"w", related_sound},
    {U"wh", U"w", near_sound},
    {U"p", U"b", related_sound},
    {U"t", U"d", related_sound},
    {U"dd", U"dh", same_sound},
    // a silent letter
    {U"th", U"t", same_sound},
    {U"dh", U"d", same_sound},
    {U"gh", U"g", same_sound},
    {U"rh", U"r", same_sound},
    {U"gn", U"n", near_sound},
    {U"h", U"", near_sound},
    // vowels
    {U"i", U"y", same_sound},
    {U"j", U"y", near_sound},
    {U"j", U"i", near_sound},
    {U"ij", U"y", same_sound},
    {U"iy", U"y", same_sound},
    {U"yj", U"y", same_sound},
    {U"ij", U"i", same_sound},
    {U"ey", U"y", near_sound},
    {U"ie", U"y", near_sound},
    {U"ie", U"i", near_sound},
    {U"ie", U"ei", near_sound},
    {U"ei", U"ai", same_sound},
    {U"ey", U"ai", same_sound},
    {U"ee", U"i", near_sound},
    {U"ea", U"e", near_sound},
    {U"ai", U"e", near_sound},
    {U"ae", U"a", same_sound},
    {U"ae", U"e", near_sound},
    {U"oe", U"o", same_sound},
    {U"oe", U"u", near_sound},
    {U"oe", U"e", near_sound},
    {U"ue", U"u", same_sound},
    {U"ou", U"u", same_sound},
    {U"ou", U"o", near_sound},
    {U"oo", U"u", near_sound},
    {U"oi", U"e", related_sound},
    {U"eau", U"o", near_sound},
    {U"eau", U"u", related_sound},
    {U"ye", U"e", same_sound},
    {U"yo", U"e", near_sound},
    {U"ine", U"in", near_sound},
    // Cyrillic
    {U"и", U"ы", near_sound},
    {U"и", U"й", near_sound},
    {U"о", U"а", near_sound},
    {U"е", U"и", near_sound},
    {U"е", U"э", same_sound},
    {U"ь", U"", near_sound},
    {U"ъ", U"ь", same_sound},
    {U"т", U"д", related_sound},
    {U"с", U"з", related_sound},
    {U"п", U"б", related_sound},
    {U"к", U"г", related_sound},
    {U"в", U"ф", related_sound},
    {U"ж", U"ш", related_sound},
    {U"ш", U"щ", near_sound},
    {U"ц", U"тс", same_sound},
    {U"тся", U"ться", same_sound},
});

}  // namespace

std::span<const SoundAlike> sound_alikes() {
  return alike_spellings;
}

}  // namespace broadsheet
