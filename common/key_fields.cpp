#include "common/key_fields.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <functional>
#include <map>
#include <mutex>
#include <shared_mutex>

#include "common/unicode.h"

namespace broadsheet {
namespace {

/// Slots below belong to the schema.
constexpr std::uint32_t first_key_slot = 1u << 16;
/// So many slots that two keys hardly ever share one.
constexpr std::uint32_t key_slots = 1u << 28;

bool separates_words(char32_t c) {
  return c == invalid_code_point || char_facts(c).char_class == CharClass::separator ||
         char_facts(c).char_class == CharClass::hyphen || char_facts(c).char_class == CharClass::apostrophe;
}

/// The words of a key without what is between them.
std::string joined_words(std::string_view name) {
  std::string joined;
  for (const char c : name)
    if (c != '_') joined += c;
  return joined;
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// The next letter or digit of an ASCII key, in lower case; 0 at the end.
char next_of_key(std::string_view key, std::size_t& at) {
  while (at < key.size() && !is_word_byte(key[at])) ++at;
  if (at == key.size()) return 0;
  const char c = key[at++];
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_same_ascii_key(std::string_view a, std::string_view b) {
  std::size_t in_a = 0, in_b = 0;
  for (;;) {
    const char from_a = next_of_key(a, in_a);
    if (from_a != next_of_key(b, in_b)) return false;
    if (from_a == 0) return true;
  }
}

/// A field and the texts that it points to.
struct KeyField {
  explicit KeyField(std::string_view key_name) : name(key_name), example(name + ":…") {
    const std::string key = joined_words(name);
    prefix = fmt::format("{}{}:", key_field_prefix, key);
    help = fmt::format("the record's key {}, indexed on request", name);
    const auto slot =
        first_key_slot + static_cast<std::uint32_t>(XXH3_64bits(key.data(), key.size()) % key_slots);
    field = {name,   FieldKind::keyword, prefix, static_cast<Slot>(slot), FacetKind::values, true, help,
             example};
  }
  KeyField(const KeyField&) = delete;
  KeyField& operator=(const KeyField&) = delete;

  std::string name, prefix, help, example;
  Field field;
};

/// All that were ever asked for.
struct KnownKeyFields {
  std::shared_mutex mutex;
  std::map<std::string, KeyField, std::less<>> by_name;
};

KnownKeyFields& known_key_fields() {
  static KnownKeyFields known;
  return known;
}

}  // namespace

std::string key_field_name(std::string_view key) {
  const std::string folded = fold_accents(key);
  std::string name;
  bool gap = false;
  for (std::size_t at = 0; at < folded.size();) {
    const char32_t c = next_code_point(folded, at);
    if (separates_words(c)) {
      gap = true;
      continue;
    }
    if (gap && !name.empty()) name += '_';
    gap = false;
    append_utf8(name, c);
  }
  return name.size() <= longest_key_field_name ? name : std::string();
}

bool is_same_key(std::string_view a, std::string_view b) {
  if (is_ascii(a) && is_ascii(b)) return is_same_ascii_key(a, b);
  return joined_words(key_field_name(a)) == joined_words(key_field_name(b));
}

const Field& key_field(std::string_view name) {
  if (const Field* known = find_key_field(name)) return *known;
  KnownKeyFields& known = known_key_fields();
  const std::unique_lock lock(known.mutex);
  return known.by_name.try_emplace(std::string(name), name).first->second.field;
}

const Field* find_key_field(std::string_view name) {
  KnownKeyFields& known = known_key_fields();
  const std::shared_lock lock(known.mutex);
  const auto found = known.by_name.find(name);
  return found == known.by_name.end() ? nullptr : &found->second.field;
}

}  // namespace broadsheet
