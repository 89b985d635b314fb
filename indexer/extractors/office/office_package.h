// The members of a zip file that is an office document or an e-book.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::extraction {

/// Unpacks everything but pictures, sound and fonts.
class OfficePackage {
 public:
  /// Throws ExtractionFault for what is no zip file, is encrypted or unpacks to too much.
  explicit OfficePackage(std::string_view zip);

  /// nullptr when there is none, or it is a picture or the like. Case does not matter in ASCII; a leading `/`
  /// is ignored.
  const std::string* member(std::string_view name) const;

  /// Names as written, in the order of their small letters.
  std::vector<std::string> names() const;

  /// What could not be read, a clause each.
  const std::vector<std::string>& warnings() const { return warnings_; }

 private:
  struct Member {
    std::string name;
    std::string bytes;
  };

  bool read_members(std::string_view zip, bool by_directory);

  std::size_t unpacked_ = 0;               // bytes
  std::map<std::string, Member> members_;  // by name in small letters
  std::vector<std::string> warnings_;
};

/// `../media/a.xml` beside `ppt/slides/slide1.xml` is `ppt/media/a.xml`; a target that begins with `/` is
/// seen from the top. Parts written `%20` are read.
std::string member_beside(std::string_view member, std::string_view target);

}  // namespace broadsheet::extraction
