// Writes small PDFs for tests: runs of text at places of pages, in the standard fonts.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace broadsheet::testing {

/// Text whose first letter stands with its baseline at x and y, in points from the top left corner.
struct TextRun {
  double x = 0, y = 0;
  std::string text;  ///< Latin-1
  double size = 10;
  std::string font = "Helvetica";
  int turns = 0;  ///< quarter turns clockwise
};

struct PdfPage {
  std::vector<TextRun> runs = {};
  std::string drawing = {};  ///< further operators of the content stream
  double width = 595, height = 842;
  int rotate = 0;
};

class PdfWriter {
 public:
  PdfWriter& page(PdfPage page) {
    pages_.push_back(std::move(page));
    return *this;
  }
  PdfWriter& information(const std::string& key, const std::string& value) {
    information_ += "/" + key + " (" + escaped(value) + ") ";
    return *this;
  }
  /// An entry of the outline's highest level.
  PdfWriter& bookmark(const std::string& title) {
    bookmarks_.push_back(title);
    return *this;
  }
  PdfWriter& embedded(const std::string& name, const std::string& bytes) {
    embedded_.emplace_back(name, bytes);
    return *this;
  }

  /// The file. May be called once.
  std::string bytes() {
    catalog_ = reserve(), tree_ = reserve();
    std::string kids;
    for (const PdfPage& page : pages_) kids += reference(add_page(page)) + " ";
    set(tree_, "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages_.size()) + ">>");
    set(catalog_, "<</Type/Catalog/Pages " + reference(tree_) + outline() + names() + ">>");
    const std::size_t information = add("<<" + information_ + ">>");
    return file("/Root " + reference(catalog_) + "/Info " + reference(information));
  }

 private:
  static std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
      if (c == '(' || c == ')' || c == '\\') out += '\\';
      out += c;
    }
    return out;
  }
  static std::string reference(std::size_t object) { return std::to_string(object) + " 0 R"; }

  std::size_t reserve() {
    objects_.emplace_back();
    return objects_.size();
  }
  void set(std::size_t object, std::string body) { objects_[object - 1] = std::move(body); }
  std::size_t add(std::string body) {
    objects_.push_back(std::move(body));
    return objects_.size();
  }
  std::size_t add_stream(const std::string& entries, const std::string& bytes) {
    return add("<<" + entries + "/Length " + std::to_string(bytes.size()) + ">>stream\n" + bytes +
               "\nendstream");
  }

  std::size_t font(const std::string& name) {
    for (const auto& [known, object] : fonts_)
      if (known == name) return object;
    fonts_.emplace_back(name,
                        add("<</Type/Font/Subtype/Type1/BaseFont/" + name + "/Encoding/WinAnsiEncoding>>"));
    return fonts_.back().second;
  }

  static std::string matrix(const TextRun& run, double height) {
    constexpr const char* turned[] = {"1 0 0 1 ", "0 -1 1 0 ", "-1 0 0 -1 ", "0 1 -1 0 "};
    return turned[run.turns & 3] + std::to_string(run.x) + " " + std::to_string(height - run.y) + " Tm ";
  }

  std::size_t add_page(const PdfPage& page) {
    std::string content = page.drawing;
    std::map<std::string, std::string> fonts;  // entries of the page's resources
    for (const TextRun& run : page.runs) {
      const std::size_t object = font(run.font);
      fonts[run.font] = "/F" + std::to_string(object) + " " + reference(object) + " ";
      content += "BT /F" + std::to_string(object) + " " + std::to_string(run.size) + " Tf " +
                 matrix(run, page.height) + "(" + escaped(run.text) + ") Tj ET\n";
    }
    std::string entries;
    for (const auto& [name, entry] : fonts) entries += entry;
    const std::size_t stream = add_stream("", content);
    return add("<</Type/Page/Parent " + reference(tree_) + "/MediaBox[0 0 " + std::to_string(page.width) +
               " " + std::to_string(page.height) + "]/Rotate " + std::to_string(page.rotate) +
               "/Resources<</Font<<" + entries + ">>>>/Contents " + reference(stream) + ">>");
  }

  std::string outline() {
    if (bookmarks_.empty()) return "";
    const std::size_t root = reserve();
    std::vector<std::size_t> items;
    for (std::size_t i = 0; i < bookmarks_.size(); ++i) items.push_back(reserve());
    for (std::size_t i = 0; i < items.size(); ++i)
      set(items[i], "<</Title(" + escaped(bookmarks_[i]) + ")/Parent " + reference(root) +
                        (i + 1 < items.size() ? "/Next " + reference(items[i + 1]) : "") +
                        (i > 0 ? "/Prev " + reference(items[i - 1]) : "") + ">>");
    set(root, "<</Type/Outlines/First " + reference(items.front()) + "/Last " + reference(items.back()) +
                  "/Count " + std::to_string(items.size()) + ">>");
    return "/Outlines " + reference(root);
  }

  std::string names() {
    if (embedded_.empty()) return "";
    std::string list;
    for (const auto& [name, bytes] : embedded_) {
      const std::size_t stream = add_stream("/Type/EmbeddedFile", bytes);
      const std::string quoted = "(" + escaped(name) + ")";
      list += quoted +
              reference(add("<</Type/Filespec/F" + quoted + "/EF<</F " + reference(stream) + ">>>>")) + " ";
    }
    return "/Names<</EmbeddedFiles<</Names[" + list + "]>>>>";
  }

  std::string file(const std::string& trailer) const {
    std::string out = "%PDF-1.7\n", table;
    for (std::size_t i = 0; i < objects_.size(); ++i) {
      const std::string offset = std::to_string(out.size());
      table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
      out += std::to_string(i + 1) + " 0 obj\n" + objects_[i] + "\nendobj\n";
    }
    const std::size_t start = out.size();
    const std::string size = std::to_string(objects_.size() + 1);
    return out + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<</Size " + size +
           trailer + ">>\nstartxref\n" + std::to_string(start) + "\n%%EOF\n";
  }

  std::vector<PdfPage> pages_;
  std::string information_;
  std::vector<std::string> bookmarks_;
  std::vector<std::pair<std::string, std::string>> embedded_;
  std::vector<std::string> objects_;
  std::vector<std::pair<std::string, std::size_t>> fonts_;
  std::size_t catalog_ = 0, tree_ = 0;
};

}  // namespace broadsheet::testing
