// Lists that programs wrote into one string: `['Jo Doe', 'Ann Poe']`, `["a","b"]`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::readers {

/// The items of a list of quoted strings as Python, JSON, R (`c("a", "b")`), NumPy (`['a' 'b']`) or
/// PostgreSQL
/// (`{"a b",c}`) write it, without those that are absent. Of an object (`{'name': 'Jo Doe'}`) the value of
/// its name counts. nullopt for any other value: `[Opinion] Grid` and `(Reuters)` are none.
std::optional<std::vector<std::string>> list_literal(std::string_view value);

/// The items of any list in one string: a literal, `[a, b]` without quotes, or what stands between
/// `separators`. Without absent items; they are not trimmed.
std::vector<std::string> list_items(std::string_view value, std::string_view separators);

}  // namespace broadsheet::readers
