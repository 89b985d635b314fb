#include "tests/indexer/extractors/office/old_office_files.h"

#include "tests/support/compound_file.h"

namespace broadsheet::testing {
namespace {

constexpr std::size_t page_bytes = 512;
constexpr std::size_t text_at = 3 * page_bytes;  // behind the header and a page of properties

void overwrite(std::string& out, std::size_t at, const std::string& bytes) {
  out.replace(at, bytes.size(), bytes);
}

std::string widened(const std::string& text) {
  std::string out;
  for (const char c : text) (out += c) += '\0';
  return out;
}

// A page with properties of characters: none but for the run [begin, end), which is deleted.
std::string properties_page(std::size_t begin, std::size_t end, std::size_t all) {
  const std::string deleted = low_first(3, 1) + low_first(0x0800, 2) + '\1';
  constexpr std::size_t deleted_at = 100;
  std::string page(page_bytes, '\0');
  overwrite(page, 0, low_first(text_at, 4) + low_first(begin, 4) + low_first(end, 4) + low_first(all, 4));
  overwrite(page, 16, low_first(0, 1) + low_first(deleted_at / 2, 1) + low_first(0, 1));
  overwrite(page, deleted_at, deleted);
  page.back() = 3;
  return page;
}

std::string ppt_record(unsigned version_and_instance, unsigned type, const std::string& body) {
  return low_first(version_and_instance, 2) + low_first(type, 2) + low_first(body.size(), 4) + body;
}

std::string ppt_container(unsigned type, const std::string& body, unsigned instance = 0) {
  return ppt_record(instance << 4 | 0xF, type, body);
}

}  // namespace

std::string low_first(std::uint64_t number, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += static_cast<char>(number >> 8 * i);
  return out;
}

std::string doc_file(const std::string& main, const std::string& footnotes, const std::string& deleted) {
  const std::string wide = widened(footnotes);
  std::string document(text_at, '\0');
  overwrite(document, 0, low_first(0xA5EC, 2) + low_first(0xC1, 2));
  overwrite(document, 0x4C, low_first(main.size(), 4) + low_first(footnotes.size(), 4));
  const std::string ends =
      low_first(0, 4) + low_first(main.size(), 4) + low_first(main.size() + footnotes.size(), 4);
  const auto piece = [](std::uint64_t place) {
    return low_first(0, 2) + low_first(place, 4) + low_first(0, 2);
  };
  const std::string pieces = ends + piece(text_at * 2 | 0x40000000) + piece(text_at + main.size());
  const std::string clx = "\2" + low_first(pieces.size(), 4) + pieces;
  const std::size_t end = text_at + main.size() + wide.size();
  const std::string runs = low_first(text_at, 4) + low_first(end, 4) + low_first(2, 4);
  overwrite(document, 0x1A2, low_first(0, 4) + low_first(clx.size(), 4));
  overwrite(document, 0xFA, low_first(clx.size(), 4) + low_first(runs.size(), 4));
  const std::size_t begin = text_at + (deleted.empty() ? 0 : main.find(deleted));
  overwrite(document, 2 * page_bytes, properties_page(begin, begin + deleted.size(), end));
  return compound_file({{"WordDocument", document + main + wide}, {"0Table", clx + runs}});
}

std::string xls_record(unsigned type, const std::string& body) {
  return low_first(type, 2) + low_first(body.size(), 2) + body;
}

std::string xls_file(const std::string& globals, const std::string& cells) {
  const std::string begin =
      xls_record(0x0809, low_first(0x0600, 2) + low_first(5, 2) + std::string(12, '\0'));
  const std::string end = xls_record(0x000A, "");
  const auto sheet = [&](std::size_t offset) {
    return xls_record(0x0085,
                      low_first(offset, 4) + std::string(2, '\0') + "\5" + std::string(1, '\0') + "Fares");
  };
  const std::size_t offset = begin.size() + sheet(0).size() + globals.size() + end.size();
  return compound_file({{"Workbook", begin + sheet(offset) + globals + end + begin + cells + end}});
}

std::string ppt_file(const std::string& title, const std::string& text, const std::string& notes) {
  const std::string slide = ppt_container(
      0x03EE, ppt_record(2, 0x03EF, std::string(16, '\0') + low_first(9, 4) + std::string(4, '\0')) +
                  ppt_container(0x040C, ppt_record(0, 0x0FA0, widened(text))));
  const std::string notes_page = ppt_container(0x03F0, ppt_record(0, 0x0FA8, notes));
  const auto persist = [](unsigned object, unsigned id) {
    return ppt_record(0, 0x03F3, low_first(object, 4) + std::string(8, '\0') + low_first(id, 4));
  };
  const std::string document =
      ppt_container(0x03E8, ppt_container(0x0FF0, persist(2, 1) + ppt_record(0, 0x0F9F, low_first(0, 4)) +
                                                      ppt_record(0, 0x0FA8, title)) +
                                ppt_container(0x0FF0, persist(3, 9), 2));
  const std::size_t slide_at = document.size(), notes_at = slide_at + slide.size();
  const std::size_t directory_at = notes_at + notes_page.size();
  const std::string directory = ppt_record(
      0, 0x1772,
      low_first(3u << 20 | 1, 4) + low_first(0, 4) + low_first(slide_at, 4) + low_first(notes_at, 4));
  const std::string edit = ppt_record(
      0, 0x0FF5, std::string(8, '\0') + low_first(0, 4) + low_first(directory_at, 4) + low_first(1, 4));
  const std::size_t edit_at = directory_at + directory.size();
  return compound_file({{"PowerPoint Document", document + slide + notes_page + directory + edit},
                        {"Current User", std::string(16, '\0') + low_first(edit_at, 4)}});
}

}  // namespace broadsheet::testing
