// Senders and recipients.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::extraction {

struct MailPerson {
  std::string name;     ///< may be empty
  std::string address;  ///< may be empty

  bool operator==(const MailPerson&) const = default;
};

/// Everybody in the value of a header, as it stands. Members of groups are people like others. What cannot be
/// read as addresses is one name.
std::vector<MailPerson> mail_people(std::string_view raw);

/// A person of two parts that may be the same, quoted or empty, as mail programs have them.
MailPerson mail_person(std::string_view name, std::string_view address);

/// `Jane Doe <jane@example.org>`, `jane@example.org` or `Jane Doe`.
std::string written_person(const MailPerson& person);

}  // namespace broadsheet::extraction
