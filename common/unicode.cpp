#include "common/unicode.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <mutex>

#include "common/error.h"

namespace broadsheet {
namespace {

constexpr char32_t page_size = 256;
constexpr char32_t last_code_point = 0x10FFFF;
constexpr UChar32 zero_width_non_joiner = 0x200C;
using Page = std::array<CharFacts, page_size>;

const icu::Normalizer2& normalizer(const icu::Normalizer2* (*instance)(UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* found = instance(status);
  if (U_FAILURE(status)) throw EnvironmentError("ICU's data cannot be loaded; reinstall libicu.");
  return *found;
}

struct PlainLetter {
  char32_t letter;
  std::string_view plain;
};
/// Letters that do not decompose but that people type without their stroke, and letters of the Arabic and
/// Devanagari scripts for which people, or the keyboards of their country, write another one. Final ya
/// without dots, for example, is ya in Cairo and alif maqsura in Beirut.
constexpr std::array plain_letters = {
    PlainLetter{U'ø', "o"},           PlainLetter{U'ł', "l"},
    PlainLetter{U'đ', "d"},           PlainLetter{U'ð', "d"},
    PlainLetter{U'ħ', "h"},           PlainLetter{U'ŧ', "t"},
    PlainLetter{U'ı', "i"},           PlainLetter{U'æ', "ae"},
    PlainLetter{U'œ', "oe"},          PlainLetter{U'þ', "th"},
    PlainLetter{U'ё', "е"},           PlainLetter{U'\u0649', "\u064A"},  // alif maqsura: ya
    PlainLetter{U'\u06CC', "\u064A"},                                    // Persian ya
    PlainLetter{U'\u06A9', "\u0643"},                                    // Persian kaf
    PlainLetter{U'\u0629', "\u0647"},  // ta marbuta: ha, often typed without its dots
    PlainLetter{U'\u06C0', "\u0647"},  // Persian ha with hamza
    PlainLetter{U'\u06C1', "\u0647"},  // Urdu ha, also with hamza and with dots
    PlainLetter{U'\u06C2', "\u0647"}, PlainLetter{U'\u06C3', "\u0647"},
    PlainLetter{U'\u0671', "\u0627"},  // alif with wasla
    PlainLetter{U'\u0901', "\u0902"},  // candrabindu: anusvara, which mostly stands for it in print
};

std::string_view plain_letter(char32_t code_point) {
  const auto found = std::find_if(plain_letters.begin(), plain_letters.end(),
                                  [&](const PlainLetter& row) { return row.letter == code_point; });
  return found == plain_letters.end() ? std::string_view() : found->plain;
}

/// Hebrew points and accents; Arabic vowels, hamza as a mark, signs of the Koran.
bool is_vowel_point(char32_t code_point) {
  return (code_point >= 0x0591 && code_point <= 0x05C7) || (code_point >= 0x0610 && code_point <= 0x061A) ||
         (code_point >= 0x064B && code_point <= 0x065F) || code_point == 0x0670 ||
         (code_point >= 0x06D6 && code_point <= 0x06ED);
}

/// The dot under Devanagari letters for sounds of Persian and English words, which most people leave out.
bool is_devanagari_nukta(char32_t code_point) {
  return code_point == 0x093C;
}

bool is_accent(char32_t code_point) {
  return code_point >= 0x0300 && code_point <= 0x036F;
}

bool sheds_accents(UChar32 base) {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(base, &status);
  return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_ARABIC ||
         script == USCRIPT_DEVANAGARI;
}

/// Removes accents from `folded`, which is already case-folded.
icu::UnicodeString without_accents(const icu::UnicodeString& folded) {
  icu::UnicodeString out;
  for (int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
    const UChar32 c = folded.char32At(i);
    const std::string_view plain = plain_letter(static_cast<char32_t>(c));
    if (!plain.empty()) {
      out += icu::UnicodeString::fromUTF8(icu::StringPiece(plain.data(), static_cast<int32_t>(plain.size())));
      continue;
    }
    const auto mark = static_cast<char32_t>(c);
    if (is_vowel_point(mark) || is_accent(mark) || is_devanagari_nukta(mark)) continue;
    icu::UnicodeString parts;
    if (normalizer(icu::Normalizer2::getNFDInstance).getDecomposition(c, parts) &&
        sheds_accents(parts.char32At(0)))
      out += parts.char32At(0);
    else
      out += c;
  }
  return out;
}

CharClass class_by_script(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(c, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
      return CharClass::ideograph;
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
      return CharClass::dictionary;
    default:
      return CharClass::letter;
  }
}

/// True for vowels and finals of a hangul syllable written letter by letter.
bool is_medial_jamo(UChar32 c) {
  return c >= 0x1160 && c <= 0x11FF;
}

CharClass classify(UChar32 c) {
  switch (c) {
    case '\'':
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x05F3:  // Hebrew geresh and gershayim: marks of foreign sounds and of abbreviations
    case 0x05F4:
    case 0xFF07:
      return CharClass::apostrophe;
    case '-':
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
    case 0xFE63:
    case 0xFF0D:
      return CharClass::hyphen;
    case 0x00AD:
    case 0x0640:  // tatweel, which only stretches an Arabic word
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF:
      return CharClass::ignorable;
    case 0x30FC:
    case 0xFF70:
      return CharClass::ideograph;  // the mark that lengthens a vowel in katakana
    case 0xFF9E:
    case 0xFF9F:
      return CharClass::mark;  // voice marks of half-width katakana
    default:
      break;
  }
  if (is_medial_jamo(c)) return CharClass::mark;
  const auto mask = U_GET_GC_MASK(c);
  if (mask & (U_GC_L_MASK | U_GC_NL_MASK)) return class_by_script(c);
  if (mask & (U_GC_ND_MASK | U_GC_NO_MASK)) return CharClass::digit;
  if (mask & U_GC_M_MASK)
    return class_by_script(c) == CharClass::dictionary ? CharClass::dictionary : CharClass::mark;
  return CharClass::separator;
}

/// Returns false when it does not fit. The character then stays unchanged.
bool store(const icu::UnicodeString& text, char* bytes, std::uint8_t& size) {
  std::string utf8;
  text.toUTF8String(utf8);
  if (utf8.size() > CharFacts::max_bytes) return false;
  std::copy(utf8.begin(), utf8.end(), bytes);
  size = static_cast<std::uint8_t>(utf8.size());
  return true;
}

/// Gives traditional Chinese characters the form of simplified ones, so that both find each other. Makes one
/// attempt to load ICU's rules: without them, characters stay as they are.
icu::UnicodeString simplified(const icu::UnicodeString& text) {
  static std::mutex one_at_a_time;
  const std::lock_guard<std::mutex> lock(one_at_a_time);
  static UErrorCode status = U_ZERO_ERROR;
  static const std::unique_ptr<icu::Transliterator> rules(
      icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
  icu::UnicodeString out = text;
  if (rules) rules->transliterate(out);
  return out;
}

bool is_han(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(c, &status) == USCRIPT_HAN;
}

CharFacts compute_facts(UChar32 c) {
  CharFacts facts;
  facts.char_class = classify(c);
  icu::UnicodeString folded(c);
  if (c == zero_width_non_joiner) store(folded, facts.lower, facts.lower_size);
  if (facts.char_class == CharClass::ignorable) return facts;
  UErrorCode status = U_ZERO_ERROR;
  folded = normalizer(icu::Normalizer2::getNFKCCasefoldInstance).normalize(icu::UnicodeString(c), status);
  if (facts.char_class != CharClass::separator) folded.findAndReplace(" ", "");  // of spacing marks
  folded.findAndReplace(icu::UnicodeString(char16_t{0x2044}), "/");              // of fractions
  if (const int32_t digit = u_charDigitValue(c); digit >= 0 && u_charType(c) == U_DECIMAL_DIGIT_NUMBER)
    folded = icu::UnicodeString(static_cast<char16_t>('0' + digit));
  if (is_han(c)) folded = simplified(folded);
  if (U_FAILURE(status) || !store(folded, facts.lower, facts.lower_size)) {
    folded = icu::UnicodeString(c);
    store(folded, facts.lower, facts.lower_size);
  }
  if (!store(without_accents(folded), facts.plain, facts.plain_size))
    store(folded, facts.plain, facts.plain_size);
  return facts;
}

std::array<std::atomic<const Page*>, last_code_point / page_size + 1> pages{};

/// Pages live until the process ends, since other threads may hold references.
const Page& load_page(char32_t number) {
  auto page = std::make_unique<Page>();
  for (char32_t i = 0; i < page_size; ++i)
    (*page)[i] = compute_facts(static_cast<UChar32>(number * page_size + i));
  const Page* expected = nullptr;
  if (pages[number].compare_exchange_strong(expected, page.get())) return *page.release();
  return *expected;
}

template <typename Fold>
std::string fold_with(std::string_view text, Fold fold) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c != invalid_code_point) out += fold(char_facts(c));
  }
  return out;
}

}  // namespace

const CharFacts& char_facts(char32_t code_point) {
  const char32_t number = code_point / page_size;
  const Page* page = pages[number].load(std::memory_order_acquire);
  return (page ? *page : load_page(number))[code_point % page_size];
}

char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 0); };
  const unsigned char lead = byte(at);
  if (lead < 0x80) return ++at, lead;
  const int extra = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  char32_t code = lead & (0x3F >> extra);
  bool valid = lead >= 0xC2 && lead <= 0xF4;
  for (int i = 1; i <= extra; ++i) {
    valid = valid && (byte(at + i) & 0xC0) == 0x80;
    code = code << 6 | (byte(at + i) & 0x3F);
  }
  constexpr char32_t smallest[] = {0, 0x80, 0x800, 0x10000};
  valid = valid && code >= smallest[extra] && code <= last_code_point && (code < 0xD800 || code > 0xDFFF);
  at += valid ? static_cast<std::size_t>(extra) + 1 : 1;
  return valid ? code : invalid_code_point;
}

std::size_t begin_of_character(std::string_view text, std::size_t at) {
  while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xC0) == 0x80) continue;
  return at;
}

bool is_capital_letter(char32_t c) {
  return c < 0x80 ? c >= 'A' && c <= 'Z' : c != invalid_code_point && u_isupper(static_cast<UChar32>(c));
}

bool is_small_letter(char32_t c) {
  return c < 0x80 ? c >= 'a' && c <= 'z' : c != invalid_code_point && u_islower(static_cast<UChar32>(c));
}

void append_utf8(std::string& out, char32_t c) {
  const auto tail = [&](int shift) { out += static_cast<char>(0x80 | (c >> shift & 0x3F)); };
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | c >> 6), tail(0);
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | c >> 12), tail(6), tail(0);
  } else {
    out += static_cast<char>(0xF0 | c >> 18), tail(12), tail(6), tail(0);
  }
}

bool is_ascii(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::string compose(std::string_view text) {
  std::string out;
  UErrorCode status = U_ZERO_ERROR;
  icu::StringByteSink<std::string> sink(&out);
  normalizer(icu::Normalizer2::getNFCInstance)
      .normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink, nullptr,
                     status);
  return U_SUCCESS(status) ? out : std::string(text);
}

std::string fold_case(std::string_view text) {
  std::string out = fold_with(text, [](const CharFacts& facts) { return facts.lower_text(); });
  return is_ascii(out) ? out : compose(out);
}

std::string fold_accents(std::string_view text) {
  if (is_ascii(text)) return fold_case(text);
  return fold_with(compose(text), [](const CharFacts& facts) { return facts.plain_text(); });
}

std::string fold_keyword(std::string_view text) {
  std::string out;
  bool blank = false;
  for (const char c : fold_accents(text)) {
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
      blank = !out.empty();
      continue;
    }
    if (blank) out += ' ';
    blank = false;
    out += c;
  }
  return out;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) next_code_point(text, at);
  return count;
}

}  // namespace broadsheet
