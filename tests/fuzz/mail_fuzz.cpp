// Truncated and mutated messages, through the extractors of mail. Whatever comes, the answer is a document of
// valid UTF-8 that is not much longer than its file, or a fault of data.
#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <random>

#include "indexer/extraction/extraction_task.h"
#include "indexer/extraction/text_marks.h"
#include "indexer/extractors/mail/mail_message.h"
#include "indexer/input/charset.h"
#include "tests/indexer/extractors/mail/msg_writing.h"
#include "tests/indexer/extractors/mail/pst_writing.h"

using namespace broadsheet;
using namespace broadsheet::extraction;
using namespace std::string_view_literals;

namespace {

const std::string alternatives =
    "From: =?utf-8?Q?J=C3=A4ne?= Doe <jane@x.example>\nTo: Desk: a@x.example, \"Roe, Max\" <b@x.example>;\n"
    "Subject: =?iso-8859-1?B?R3L8bg==?= =?utf-8?Q?gr=C3?=\n =?utf-8?Q?=BCn?=\nMessage-ID: <two@x.example>\n"
    "References: <one@x.example>\nDate: Tue, 5 Mar 2024 10:20:30 +0100\nMIME-Version: 1.0\n"
    "Content-Type: multipart/mixed; boundary=\"out\"\n\n--out\n"
    "Content-Type: multipart/alternative; boundary=in\n\n--in\n"
    "Content-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\n"
    "The gr=C3=BCne crane \nstands.\n> quoted \n> text\n-- \nJane\n--in\nContent-Type: text/html\n\n"
    "<html><body><p>The crane<blockquote type=cite>quoted</blockquote></body></html>\n--in\n"
    "Content-Type: "
    "text/calendar\n\nBEGIN:VEVENT\nSUMMARY:Visit\nDTSTART:20240305T102030Z\nEND:VEVENT\n--in--\n"
    "--out\nContent-Type: application/pdf; name*0*=utf-8''pl%C3; name*1*=%A4n.pdf\n"
    "Content-Transfer-Encoding: base64\n\nJVBERi0xLjQK\n--out\nContent-Type: message/rfc822\n\n"
    "Subject: Inner\n\nOn 5 March 2024 at 10:20, Max <m@x.example> wrote:\n\nInside\n--out--\n";
const std::string old_message =
    "From jane@x.example Tue Mar  5 10:20:30 2024\nReceived: from a by b; Tue, 5 Mar 2024 09:00:00 +0000\n"
    "From: jane@x.example (Jane)\nContent-Type: text/plain; charset=iso-2022-jp\n\n\x1b$B9A\x1b(B\n"
    "-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\nbegin 644 a.txt\n$8W)A;@``\n`\nend\n"
    "From: Max\nSent: Tuesday\nTo: Jane\nSubject: Crane\n\nold text\n";
const std::string packed(
    "Content-Type: application/ms-tnef\n\n"
    "\x78\x9f\x3e\x22\x01\x00\x02\x02\x90\x06\x00\x00\x00\x00\x00\x00\x00\x02\x0f\x80\x06\x00\x04\x00\x00\x00"
    "%PDF\x00\x00"sv);

std::string outlook_message() {
  testing::MsgFolder inner = testing::msg_message("Inner", "Inside");
  testing::MsgFolder message = testing::msg_message("The crane", "It stands.");
  message.ansi_texts[0x0c1a] = "J\xe4ne";
  message.times[0x0039] = 133'541'040'300'000'000;
  message.binaries[0x1013] = "<p>It stands <b>still</b></p>";
  message.folders["__recip_version1.0_#00000000"] = testing::msg_recipient(1, "Max Roe", "max@x.example");
  message.folders["__attach_version1.0_#00000000"] = testing::msg_attachment("plan.pdf", "%PDF");
  message.folders["__attach_version1.0_#00000001"] = testing::msg_embedded(inner);
  return testing::msg_file(message);
}

/// Makes broken files of whole ones.
class Mutator {
 public:
  explicit Mutator(unsigned seed) : random_(seed) {}

  std::string mutated(std::string bytes) {
    if (below(3) == 0) bytes.resize(below(bytes.size() + 1));
    for (std::size_t changes = below(10); changes > 0; --changes) change(bytes);
    return bytes;
  }
  std::size_t below(std::size_t end) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_);
  }

 private:
  void change(std::string& bytes) {
    const std::size_t at = below(bytes.size() + 1);
    switch (below(5)) {
      case 0:
        return void(bytes.erase(at, below(20) + 1));
      case 1:
        return void(bytes.insert(at, bytes.substr(below(bytes.size() + 1), below(80))));
      case 2:
        return void(bytes.insert(at, below(40), static_cast<char>(below(256))));
      default:
        if (at < bytes.size())
          bytes[at] = static_cast<char>(below(2) ? below(256) : bytes[at] ^ (1 << below(8)));
    }
  }

  std::mt19937 random_;
};

struct FuzzBudget final : TimeBudget {
  void part_done() override {}
};

/// Why a document cannot be what came of so many bytes; empty for a good one.
std::string fault_of(const ExtractedDocument& document, std::size_t bytes) {
  std::size_t size = document.text.size();
  for (const auto& [key, value] : document.values) {
    if (!readers::is_utf8(value)) return "a value is no UTF-8: " + key;
    size += value.size();
  }
  for (const EmbeddedFile& file : document.embedded) {
    if (!readers::is_utf8(file.name) || file.name.find('/') != file.name.npos) return "a name is harmful";
    size += file.bytes.size();
  }
  if (!readers::is_utf8(document.text)) return "the text is no UTF-8";
  return size > 20 * bytes + 10'000 ? "the document is too long" : "";
}

std::string outlook_store() {
  std::vector<testing::PstNode> nodes = testing::empty_store();
  nodes.push_back(testing::pst_folder(0x8022, testing::pst_top, "Inbox"));
  testing::PstNode message = testing::pst_item_node(0x200024, 0x8022, "IPM.Note");
  message.texts[0x0037] = "The crane";
  message.texts[0x1000] = "It stands.";
  message.times[0x0039] = 133'541'040'300'000'000;
  nodes.push_back(message);
  return testing::pst_file_of(nodes);
}

using Documents = std::vector<ExtractedDocument>;

Documents read_as_mail(const std::string& bytes) {
  FuzzBudget budget;
  return {extract_mail({"mail", "fuzz", {}, bytes}, budget)};
}

Documents read_as_msg(const std::string& bytes) {
  return {testing::read_msg(bytes)};
}

struct FuzzedFile {
  std::string name, bytes;
  Documents (*read)(const std::string& bytes);
};

std::string fault_of_reading(const FuzzedFile& file, const std::string& bytes) {
  try {
    for (const ExtractedDocument& document : file.read(bytes))
      if (std::string fault = fault_of(document, bytes.size()); !fault.empty()) return fault;
    return {};
  } catch (const ExtractionFault&) {
    return {};
  } catch (const std::exception& fault) {
    return fault.what();
  }
}

/// The same in a process of its own, as in the confined child: libpst dies of some damaged stores. Counts
/// that in `deaths`; an endless loop is a fault.
std::string fault_of_reading_apart(const FuzzedFile& file, const std::string& bytes, long& deaths) {
  constexpr unsigned max_seconds = 20;
  const pid_t child = fork();
  if (child == 0) {
    alarm(max_seconds);
    const std::string fault = fault_of_reading(file, bytes);
    std::cerr << fault << std::flush;
    _exit(fault.empty() ? 0 : 1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM) return "reading does not end";
  deaths += WIFSIGNALED(status);
  return WIFEXITED(status) && WEXITSTATUS(status) != 0 ? "see above" : "";
}

}  // namespace

int main(int count, char** arguments) {
  const long runs = count > 1 ? std::atol(arguments[1]) : 2000;
  Mutator mutator(count > 2 ? static_cast<unsigned>(std::atoi(arguments[2])) : 1);
  const std::array files = {FuzzedFile{"alternatives", alternatives, read_as_mail},
                            FuzzedFile{"old message", old_message, read_as_mail},
                            FuzzedFile{"winmail.dat", packed, read_as_mail},
                            FuzzedFile{"MSG", outlook_message(), read_as_msg},
                            FuzzedFile{"PST", outlook_store(), testing::read_pst}};
  long deaths = 0;
  for (long run = 0; run < runs; ++run) {
    const FuzzedFile& file = files[static_cast<std::size_t>(run) % files.size()];
    const std::string bytes = mutator.mutated(file.bytes);
    const bool apart = file.name == "PST";
    const std::string fault =
        apart ? fault_of_reading_apart(file, bytes, deaths) : fault_of_reading(file, bytes);
    if (fault.empty()) continue;
    std::cerr << bytes << "\nRun " << run << ", " << file.name << ": " << fault << '\n';
    return 1;
  }
  fmt::print("{} files; libpst died of {} of them\n", runs, deaths);
}
