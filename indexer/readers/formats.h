// What a format gives to the registry: a function that recognises it and one that opens a reader. Each pair
// is implemented in the file with the name of its format.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/extraction/child_pool.h"
#include "indexer/input/byte_stream.h"
#include "indexer/readers/page_recogniser.h"
#include "indexer/records/field_mapping.h"
#include "indexer/records/reader.h"

namespace broadsheet::readers {

/// The beginning of an input, from which its format is detected.
struct Head {
  std::string_view bytes;      ///< UTF-16 and UTF-32 are already converted; no byte order mark
  std::string_view extension;  ///< of the file or member, without dot, lower case; may be empty
  bool complete = false;       ///< `bytes` is the whole input
};

/// This much of an input is enough for every sniff function.
inline constexpr std::size_t head_bytes = 1 << 16;

/// How sure a format is that an input belongs to it.
enum class Likeness : std::uint8_t {
  no,
  last_resort,     ///< chosen when no other format claims the input
  with_extension,  ///< chosen when the extension is one of the format's
  sure,            ///< the content proves it
};

/// An input to read.
struct ReaderInput {
  std::unique_ptr<ByteStream> stream;
  std::string where;
  std::uint64_t max_record_bytes = 0;
  std::shared_ptr<const FieldMapping> mapping;
  std::vector<std::string> records = {};            ///< --records: paths of the records in JSON; empty: found
  std::function<void(std::string)> note = nullptr;  ///< takes what a person should know of this input
  std::vector<std::string> columns = {};  ///< names of the columns of tables without header; empty: not given
  std::shared_ptr<extraction::ChildPool> children = nullptr;  ///< for formats that are read in a child
  std::string path = {};  ///< of the file on disk whose bytes `stream` has; empty: they are packed in one
  extraction::ExtractionOptions extraction = {};
  std::shared_ptr<const PageRecogniser> recogniser = nullptr;  ///< null: pages that are pictures stay empty
};

struct Reader {
  std::unique_ptr<RecordSplitter> splitter;
  std::shared_ptr<const RecordParser> parser;
};

Likeness sniff_pdf(const Head& head);
Reader open_pdf(ReaderInput input);

Likeness sniff_docx(const Head& head);
Likeness sniff_pptx(const Head& head);
Likeness sniff_xlsx(const Head& head);
Reader open_office_open_xml(ReaderInput input);
Likeness sniff_odt(const Head& head);
Likeness sniff_odp(const Head& head);
Likeness sniff_ods(const Head& head);
Reader open_open_document(ReaderInput input);
Likeness sniff_epub(const Head& head);
Reader open_epub(ReaderInput input);
Likeness sniff_rtf(const Head& head);
Reader open_rtf(ReaderInput input);
Likeness sniff_doc(const Head& head);
Likeness sniff_xls(const Head& head);
Likeness sniff_ppt(const Head& head);
Reader open_old_office(ReaderInput input);
Likeness sniff_sqlite(const Head& head);
Reader open_sqlite(ReaderInput input);

Likeness sniff_mail(const Head& head);
Reader open_mail(ReaderInput input);
Likeness sniff_mailbox(const Head& head);
Reader open_mailbox(ReaderInput input);
Likeness sniff_msg(const Head& head);
Reader open_msg(ReaderInput input);
Likeness sniff_pst(const Head& head);
Reader open_pst(ReaderInput input);

Likeness sniff_jsonl(const Head& head);
Reader open_jsonl(ReaderInput input);

Likeness sniff_json(const Head& head);
Reader open_json(ReaderInput input);

Likeness sniff_csv(const Head& head);
Reader open_csv(ReaderInput input);

Likeness sniff_html(const Head& head);
Reader open_html(ReaderInput input);

Likeness sniff_markdown(const Head& head);
Reader open_markdown(ReaderInput input);

Likeness sniff_plain_text(const Head& head);
Reader open_plain_text(ReaderInput input);

}  // namespace broadsheet::readers
