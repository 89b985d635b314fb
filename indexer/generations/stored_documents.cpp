#include "indexer/generations/stored_documents.h"

#include <xapian.h>

#include <string_view>

#include "common/big_endian.h"
#include "indexer/generations/xapian_faults.h"

namespace broadsheet {
namespace {

std::string value_in(const Xapian::Document& document, Slot slot) {
  return document.get_value(static_cast<Xapian::valueno>(slot));
}

std::string origin_of(const Xapian::Document& document) {
  const std::string prefix(find_field("origin")->prefix);
  Xapian::TermIterator term = document.termlist_begin();
  term.skip_to(prefix);
  if (term == document.termlist_end() || !(*term).starts_with(prefix)) return {};
  std::string origin = (*term).substr(prefix.size());
  if (origin.starts_with(':')) origin.erase(0, 1);  // as prefixed_term() adds it
  return origin;
}

StoredDocument stored(const Xapian::Document& document) {
  StoredDocument found;
  found.record = value_in(document, Slot::record);
  if (found.record.empty()) found.record = document.get_data();
  found.content_hash = from_big_endian(value_in(document, Slot::content_hash));
  found.origin = origin_of(document);
  found.arrival = read_arrival(value_in(document, Slot::arrival), value_in(document, Slot::arrival_time));
  return found;
}

}  // namespace

void visit_stored_documents(const std::filesystem::path& generation, DocId first, DocId last,
                            const std::function<void(const StoredDocument&)>& visit) {
  rethrow_xapian_faults(generation, [&] {
    const Xapian::Database database(generation.string());
    Xapian::PostingIterator posting = database.postlist_begin({});
    posting.skip_to(first);
    for (; posting != database.postlist_end({}) && *posting <= last; ++posting)
      visit(stored(database.get_document(*posting)));
  });
}

std::uint64_t documents_with_value(const std::filesystem::path& generation, const Field& field) {
  return rethrow_xapian_faults(generation, [&] {
    return Xapian::Database(generation.string()).get_value_freq(static_cast<Xapian::valueno>(field.slot));
  });
}

}  // namespace broadsheet
