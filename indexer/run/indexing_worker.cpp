#include "indexer/run/indexing_worker.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <map>

#include "common/analysis/language_detection.h"
#include "common/index/stored_record.h"
#include "common/language.h"

namespace broadsheet {
namespace {

/// The standard code of a language that a record states. Unknown codes stay; other words count as no
/// language.
std::string standard_code(const std::string& given) {
  if (const Language* known = find_language(given)) return std::string(known->code);
  const bool is_code = (given.size() == 2 || given.size() == 3) &&
                       std::all_of(given.begin(), given.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return is_code ? given : std::string();
}

/// Ignores what was recognised and detected, since that depends on more than the document.
bool says_the_same(Document before, Document now) {
  for (Document* document : {&before, &now}) {
    document->entities.clear();
    document->language.clear();
  }
  return encode_record(before) == encode_record(now);
}

void count_date_warnings(const std::vector<std::string>& warnings, RunCounters& counters) {
  for (const std::string& warning : warnings)
    if (warning.starts_with("date ")) ++counters.undated;
}

}  // namespace

IndexingWorker::IndexingWorker(RoundContext& context) : context_(context), live_(context.folders) {
  if (context.entities) recogniser_.emplace(*context.entities);
}

void IndexingWorker::run(BatchQueue<Batch>& queue) {
  while (std::optional<Batch> batch = queue.pop()) process(*batch);
  finish_segment();
}

void IndexingWorker::process(Batch& batch) {
  accepted_.clear();
  std::uint32_t sequence = batch.first;
  for (readers::SourceItem& item : batch.items) take(item, sequence++);
  choose_languages();
  recognise_entities();
  for (const Accepted& accepted : accepted_) write(accepted);
}

void IndexingWorker::take(readers::SourceItem& item, std::uint32_t sequence) {
  ++context_.counters->records;
  if (const auto* bad = std::get_if<readers::BadRecord>(&item.record)) return reject(*bad, item);
  const readers::RawRecord& raw = std::get<readers::RawRecord>(item.record);
  const std::uint64_t hash = XXH3_64bits_withSeed(raw.bytes.data(), raw.bytes.size(), context_.hash_seed);
  if (!raw.id.empty() && skip_unchanged(live_.find(raw.id), hash, sequence)) return;
  readers::ParsedRecord parsed = item.parser->parse(raw);
  if (const auto* bad = std::get_if<readers::BadRecord>(&parsed)) return reject(*bad, item);
  accept(std::move(std::get<readers::ParsedDocument>(parsed)), item, hash, sequence);
}

void IndexingWorker::reject(const readers::BadRecord& bad, const readers::SourceItem& item) {
  ++context_.counters->rejected;
  context_.report->reject(bad);
  damaged_origins_.insert(*item.origin);
}

void IndexingWorker::accept(readers::ParsedDocument parsed, const readers::SourceItem& item,
                            std::uint64_t hash, std::uint32_t sequence) {
  std::optional<DocumentPlace> place = live_.find(parsed.document.id);
  if (skip_unchanged(place, hash, sequence)) return;
  const std::string& where = std::get<readers::RawRecord>(item.record).where;
  for (const std::string& warning : parsed.warnings) context_.report->warn(where, warning);
  context_.counters->warnings += parsed.warnings.size();
  count_date_warnings(parsed.warnings, *context_.counters);
  accepted_.push_back({std::move(parsed.document), hash, sequence, place, item.origin});
}

bool IndexingWorker::skip_unchanged(const std::optional<DocumentPlace>& place, std::uint64_t hash,
                                    std::uint32_t sequence) {
  if (!place || place->content_hash != hash) return false;
  const bool met_first = context_.seen->mark(context_.generations[place->generation], place->docid, sequence);
  const bool same_run = context_.made_by_this_run[place->generation];
  ++(met_first && !same_run ? context_.counters->unchanged : context_.counters->duplicates);
  return true;
}

/// Short texts often do not reveal their language, but their neighbours in the dump do. The default
/// language, if set, is used instead of theirs.
void IndexingWorker::choose_languages() {
  std::map<std::string, std::size_t> votes;
  std::string before;
  for (Accepted& accepted : accepted_) {
    Document& document = accepted.document;
    document.language = standard_code(document.language);
    if (document.language.empty()) document.language = detect_language(document.title, document.text, before);
    if (!document.language.empty()) ++votes[document.language];
    before = document.language;
  }
  if (!context_.default_language.empty()) return fill_languages(context_.default_language);
  const auto most = std::max_element(votes.begin(), votes.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  fill_languages(most == votes.end() ? context_.usual_language : most->first);
}

/// For accepted documents that have none.
void IndexingWorker::fill_languages(const std::string& language) {
  for (Accepted& accepted : accepted_)
    if (accepted.document.language.empty()) accepted.document.language = language;
}

/// Handles all documents of a batch before any is written, because the recogniser and the writer both keep
/// much memory in the cache.
void IndexingWorker::recognise_entities() {
  if (!recogniser_) return;
  for (Accepted& accepted : accepted_) accepted.document.entities = recogniser_->recognise(accepted.document);
}

/// A document that is indexed again without a change in content keeps its arrival.
std::optional<Arrival> IndexingWorker::arrival_of(const Accepted& accepted) {
  Arrival arrival = context_.arrival;
  if (!accepted.old_place) return arrival;
  const std::optional<Arrival> before = live_.arrival(*accepted.old_place);
  if (says_the_same(decode_record(live_.record(*accepted.old_place)), accepted.document)) return before;
  if (before) arrival.first = before->first;
  return arrival;
}

void IndexingWorker::write(const Accepted& accepted) {
  if (open_bytes_ == 0) {
    const std::filesystem::path folder = context_.building / fmt::format("{:06}", context_.next_segment++);
    writer_.begin_segment(folder);
    segments_.push_back({folder, {}});
  }
  writer_.add(accepted.document, accepted.content_hash, *accepted.origin, arrival_of(accepted));
  Segment& segment = segments_.back();
  segment.sequence.push_back(accepted.sequence);
  if (accepted.old_place)
    replacements_.push_back(
        {*accepted.old_place, segments_.size() - 1, static_cast<DocId>(segment.sequence.size())});
  open_bytes_ += accepted.document.text.size() + accepted.document.title.size() + 1;
  if (open_bytes_ >= context_.segment_bytes) finish_segment();
}

void IndexingWorker::finish_segment() {
  if (open_bytes_ == 0) return;
  writer_.finish_segment();
  open_bytes_ = 0;
}

}  // namespace broadsheet
