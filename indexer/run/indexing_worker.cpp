#include "indexer/run/indexing_worker.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "common/analysis/language_detection.h"
#include "common/index/stored_record.h"
#include "common/language.h"
#include "indexer/records/date_reading.h"

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

/// What a message quotes says nothing of the message.
void drop_mentions_in_asides(Document& document) {
  if (document.asides.empty()) return;
  for (Entity& entity : document.entities)
    std::erase_if(entity.mentions, [&](const Mention& mention) {
      return !mention.in_title && is_in_aside(document, mention.begin);
    });
  std::erase_if(document.entities, [](const Entity& entity) { return entity.mentions.empty(); });
}

void count_date_warnings(const std::vector<std::string>& warnings, RunCounters& counters) {
  for (const std::string& warning : warnings)
    if (warning.ends_with(readers::read_as_day_month))
      ++counters.uncertain_dates;
    else if (warning.starts_with("date "))
      ++counters.undated;
}

void count_gaps(const Document& document, RunCounters& counters) {
  if (document.text.empty()) ++counters.without_text;
  if (document.title.empty()) ++counters.without_title;
  if (!document.date) ++counters.without_date;
}

}  // namespace

IndexingWorker::IndexingWorker(RoundContext& context)
    : context_(context), live_(context.folders), writer_(context.fields, context.all_keys) {
  if (context.entities) recogniser_.emplace(*context.entities);
}

void IndexingWorker::run(BatchQueue<Batch>& queue) {
  while (std::optional<Batch> batch = queue.pop()) process(*batch);
  finish_segment();
}

void IndexingWorker::process(Batch& batch) {
  accepted_.clear();
  parse(batch);
  for (Parsed& parsed : parsed_) accept(std::move(parsed));
  choose_languages();
  recognise_entities();
  for (const Accepted& accepted : accepted_) write(accepted);
}

/// Parses the batch, and gives records ids of their own where they have those of other documents.
void IndexingWorker::parse(const Batch& batch) {
  parsed_.clear();
  const auto end = static_cast<std::uint32_t>(batch.first + batch.items.size());
  std::optional<IdClaims::Turn> turn;
  if (context_.claims) turn.emplace(*context_.claims, batch.first, end);
  std::uint32_t sequence = batch.first;
  for (const readers::SourceItem& item : batch.items) take(item, sequence++);
  for (Parsed& parsed : parsed_) parsed.place = live_.find(parsed.record.document.id);
  if (!context_.claims) return;
  for (Parsed& parsed : parsed_) separate_from_index(parsed);
  turn->wait();
  for (Parsed& parsed : parsed_) claim_id(parsed);
}

void IndexingWorker::take(const readers::SourceItem& item, std::uint32_t sequence) {
  ++context_.counters->records;
  if (const auto* bad = std::get_if<readers::BadRecord>(&item.record)) return reject(*bad, item);
  const readers::RawRecord& raw = std::get<readers::RawRecord>(item.record);
  const std::optional<DocumentPlace> place = raw.id.empty() ? std::nullopt : live_.find(raw.id);
  if (place && skip_unchanged(place, readers::content_hash(raw, context_.hash_seed), sequence))
    return item.parser->may_embed() ? skip_attachments(*place, item, sequence, 0) : void();
  for (readers::RecordPart& part : readers::parse_parts(item, context_.read, context_.hash_seed))
    take(std::move(part), item, sequence);
}

void IndexingWorker::take(readers::RecordPart part, const readers::SourceItem& item, std::uint32_t sequence) {
  if (const auto* bad = std::get_if<readers::BadRecord>(&part.parsed)) return reject(*bad, item);
  if (const auto* container = std::get_if<readers::ParsedContainer>(&part.parsed))
    return warn(part.where, container->warnings);
  parsed_.push_back({std::get<readers::ParsedDocument>(std::move(part.parsed)), std::move(part.where), &item,
                     part.content_hash, sequence});
}

/// What a record that is skipped unread has inside of it is met again as well, and what could not be read is
/// told again.
void IndexingWorker::skip_attachments(const DocumentPlace& place, const readers::SourceItem& item,
                                      std::uint32_t sequence, std::size_t depth) {
  if (depth > readers::deepest_attachment) return;  // a message may have itself attached
  const Document document = decode_record(live_.record(place));
  for (const auto& [key, value] : document.extras) {
    if (key == readers::unread_attachment_key) reject(readers::unread_attachment(document.id, value), item);
    if (key != readers::attachment_key) continue;
    const std::optional<DocumentPlace> inside = live_.find(value);
    if (inside && skip_unchanged(inside, inside->content_hash, sequence))
      skip_attachments(*inside, item, sequence, depth + 1);
  }
}

void IndexingWorker::warn(std::string_view where, const std::vector<std::string>& warnings) {
  for (const std::string& warning : warnings) context_.report->warn(where, warning);
  context_.counters->warnings += warnings.size();
}

void IndexingWorker::reject(const readers::BadRecord& bad, const readers::SourceItem& item) {
  ++context_.counters->rejected;
  context_.report->reject(bad);
  damaged_origins_.insert(*item.origin);
}

/// Of two files that were read at different times. Standard input is another one each time.
void IndexingWorker::separate_from_index(Parsed& parsed) {
  const Document& document = parsed.record.document;
  const std::optional<DocumentPlace>& place = parsed.place;
  if (!place || place->content_hash == parsed.content_hash) return;
  const std::string& origin = *parsed.item->origin;
  if (origin != "-" && live_.is_from(*place, origin)) return;
  const DocumentIdentity identity = identity_of(document);
  if (is_same_document(identity_of(decode_record(live_.record(*place))), identity)) return;
  separate(parsed, identity, "a document of the index");
}

/// Of two files, or two records of one file, in this round.
void IndexingWorker::claim_id(Parsed& parsed) {
  const std::string& id = parsed.record.document.id;
  if (id == parsed.where) return;  // a place is the id of one record only
  const DocumentIdentity identity = identity_of(parsed.record.document);
  const Claim* holder = context_.claims->find(id);
  if (holder && *holder->origin != *parsed.item->origin && !is_same_document(holder->identity, identity)) {
    separate(parsed, identity, holder->where);
    holder = context_.claims->find(id);
  }
  if (holder && holder->content_hash != parsed.content_hash) {
    context_.report->warn(holder->where,
                          fmt::format("superseded by {}, which has the same id {}", parsed.where, id));
    ++context_.counters->warnings;
  }
  context_.claims->claim(id, {identity, parsed.content_hash, parsed.item->origin, parsed.where});
}

void IndexingWorker::separate(Parsed& parsed, const DocumentIdentity& identity, std::string_view holder) {
  std::string& id = parsed.record.document.id;
  std::string own = separate_id(id, identity);
  parsed.record.warnings.push_back(fmt::format("its id {} is that of {}; it is {} here", id, holder, own));
  ++context_.counters->separated;
  id = std::move(own);
  parsed.place = live_.find(id);
}

void IndexingWorker::accept(Parsed parsed) {
  readers::ParsedDocument& record = parsed.record;
  if (skip_unchanged(parsed.place, parsed.content_hash, parsed.sequence)) return;
  warn(parsed.where, record.warnings);
  count_date_warnings(record.warnings, *context_.counters);
  count_gaps(record.document, *context_.counters);
  keys_.add(record.keys, record.document);
  accepted_.push_back(
      {std::move(record.document), parsed.content_hash, parsed.sequence, parsed.place, parsed.item->origin});
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
  for (Accepted& accepted : accepted_) {
    accepted.document.entities = recogniser_->recognise(accepted.document);
    drop_mentions_in_asides(accepted.document);
  }
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
