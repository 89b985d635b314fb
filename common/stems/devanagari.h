// One spelling for words in Devanagari.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet {

/// Folds accents, and writes words with several spellings in one way: संबंध for सम्बन्ध, दुख for दुःख, डाक्टर for
/// डॉक्टर. Thread-safe.
std::string regular_devanagari(std::string_view text);

}  // namespace broadsheet
