#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

/// The bytes of all files of the sample corpus, one after the other, archives and broken ones among
/// them, without PDF, office documents and mail: their noise is no text in any language.
inline const std::string& corpus_text() {
  static const std::string text = [] {
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(BROADSHEET_SAMPLE_CORPUS)) {
      if (!entry.is_regular_file() || entry.path().parent_path().filename() == "files") continue;
      std::ifstream in(entry.path(), std::ios::binary);
      all.append(std::istreambuf_iterator<char>(in), {});
      all += '\n';
    }
    return all;
  }();
  return text;
}
