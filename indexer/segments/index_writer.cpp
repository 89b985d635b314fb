#include "indexer/segments/index_writer.h"

#include <xapian.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "common/analysis/analysis.h"
#include "common/big_endian.h"
#include "common/index/entity_terms.h"
#include "common/index/stored_record.h"
#include "common/index/text_marks.h"
#include "common/schema.h"
#include "indexer/generations/xapian_faults.h"
#include "indexer/segments/form_terms.h"
#include "indexer/segments/mention_positions.h"
#include "indexer/segments/sentence_starts.h"
#include "indexer/stories/sketch.h"

// A document in the index:
//   terms with positions   words of the title from position 1, wdf title_weight each; title_gap; words of
//                          the text; title words again under the prefix of the field `title`; an acronym
//                          also as `@who`, with wdf 0 in a line of capitals; wdf 0 in asides
//   terms without          keyword_term() of every keyword and exact field, and of every key that is a field
//                          (key_fields.h); D20240131 M202401 Y2024
//   entities               their ids under the prefixes of the entity fields and a marker of their type,
//                          at the first and last word of every mention, wdf 0; a term for every form:
//                          entity_terms.h
//   marks                  where sentences and paragraphs begin, wdf 0: text_marks.h
//   values                 date_key() and pack_values() by Slot; content_hash: 8 bytes, highest first
//   values arrival, _time  arrival_key(), arrival_time_key()
//   value sketch           encode_sketch() of the text, unless it is short
//   value record or data   encode_record(), see longest_record_value
// The words of all documents of a round, as written: word_forms.h
namespace broadsheet {
namespace {

constexpr int segment_flags =
    Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS;

Xapian::valueno slot_number(Slot slot) {
  return static_cast<Xapian::valueno>(slot);
}

void add_date(Xapian::Document& out, const Date& date) {
  const std::string key = date_key(date);
  out.add_value(slot_number(Slot::date), key);
  out.add_boolean_term(prefixed_term(find_field("date")->prefix, key.substr(0, 8)));
  out.add_boolean_term(prefixed_term(find_field("month")->prefix, key.substr(0, 6)));
  out.add_boolean_term(prefixed_term(find_field("year")->prefix, key.substr(0, 4)));
}

/// Of values with the same term, such as `Energy` and `ENERGY`, the first is kept: facets count documents.
/// `others` are found, but in no facet.
void add_values(Xapian::Document& out, const Field& field, const std::vector<std::string_view>& values,
                const std::vector<std::string_view>& others = {}) {
  std::vector<std::string> terms;
  std::vector<std::string_view> kept;
  for (const std::string_view value : values) {
    std::string term = keyword_term(field, value);
    if (term.empty() || std::find(terms.begin(), terms.end(), term) != terms.end()) continue;
    out.add_boolean_term(term);
    terms.push_back(std::move(term));
    kept.push_back(value);
  }
  for (const std::string_view value : others)
    if (const std::string term = keyword_term(field, value); !term.empty()) out.add_boolean_term(term);
  if (field.slot != Slot::none && !kept.empty()) out.add_value(slot_number(field.slot), pack_values(kept));
}

void add_keywords(Xapian::Document& out, const Document& document) {
  for (const Field& field : fields) {
    const bool whole_values =
        field.kind == FieldKind::keyword || field.kind == FieldKind::exact || field.kind == FieldKind::entity;
    if (whole_values) add_values(out, field, field_values(document, field), other_values(document, field));
  }
}

void add_arrival(Xapian::Document& out, const Arrival& arrival) {
  out.add_value(slot_number(Slot::arrival), arrival_key(arrival.revision, arrival.first));
  out.add_value(slot_number(Slot::arrival_time), arrival_time_key(arrival.seconds));
}

void add_record(Xapian::Document& out, const std::string& record) {
  if (record.size() <= longest_record_value)
    out.add_value(slot_number(Slot::record), record);
  else
    out.set_data(record);
}

}  // namespace

struct IndexWriter::Private {
  std::filesystem::path folder;
  std::optional<Xapian::WritableDatabase> segment;
  WordForms forms;
  Analyzer analyzer;
  KeyValues keys;
  std::string term;
  const std::array<std::string, entity_type_names.size()> markers{
      marker_term(EntityType::person), marker_term(EntityType::organisation), marker_term(EntityType::place),
      marker_term(EntityType::law)};  ///< by EntityType

  explicit Private(KeyValues key_values) : keys(std::move(key_values)) {}

  /// Adds what the token is found by, under a field's prefix.
  void add_postings(Xapian::Document& out, const Token& token, std::string_view prefix,
                    std::uint32_t position, unsigned weight) {
    const auto add = [&](std::string_view word, unsigned count) {
      if (word.empty()) return;
      if (prefix.empty())
        term.assign(word);
      else
        term = prefixed_term(prefix, word);
      out.add_posting(term, position, count);
    };
    add(token.term, weight);
    add(token.alternate, weight);
    add(token.acronym, token.among_capitals ? 0 : weight);
  }

  /// Adds ids and markers at both ends of every mention, so that distances count from the nearer end.
  void add_mentions(Xapian::Document& out, const std::vector<Entity>& entities,
                    const MentionPositions& positions) {
    std::vector<std::string> ids(entities.size());  // made at the first mention
    for (const MentionPositions::Place& place : positions.places()) {
      if (place.first == 0) continue;
      const Entity& entity = entities[place.entity];
      std::string& id = ids[place.entity];
      if (id.empty()) id = keyword_term(entity_field(entity.type), entity.id);
      const std::string& marker = markers[static_cast<std::size_t>(entity.type)];
      for (const std::string* each : {&std::as_const(id), &marker}) {
        if (each->empty()) continue;
        out.add_posting(*each, place.first, 0);
        if (place.last != place.first) out.add_posting(*each, place.last, 0);
      }
    }
  }

  /// Returns the last position used.
  std::uint32_t add_title(Xapian::Document& out, const Document& document, const Language& language) {
    static const std::string_view prefix = find_field("title")->prefix;
    std::uint32_t last = 0;
    MentionPositions mentions(document.entities, true);
    analyzer.start(document.title, language);
    for (Token token; analyzer.next(token);) {
      last = token.position;
      mentions.visit(token, 0);
      add_postings(out, token, {}, last, title_weight);
      add_postings(out, token, prefix, last, 1);
    }
    add_mentions(out, document.entities, mentions);
    return last;
  }

  void add_text(Xapian::Document& out, const Document& document, const Language& language,
                std::uint32_t before) {
    MentionPositions mentions(document.entities, false);
    SentenceStarts sentence_starts(document.text, before > title_gap);
    analyzer.start(document.text, language);
    for (Token token; analyzer.next(token);) {
      mentions.visit(token, before);
      sentence_starts.visit(token, before + token.position);
      add_postings(out, token, {}, before + token.position, is_in_aside(document, token.begin) ? 0 : 1);
    }
    add_mentions(out, document.entities, mentions);
    for (const std::uint32_t position : sentence_starts.sentences())
      out.add_posting(sentence_mark(), position, 0);
    for (const std::uint32_t position : sentence_starts.paragraphs())
      out.add_posting(paragraph_mark(), position, 0);
  }

  Xapian::Document make(const Document& document, std::uint64_t content_hash, std::string_view origin,
                        const std::optional<Arrival>& arrival) {
    const Language* known = find_language(document.language);
    const Language& language = known ? *known : undetermined_language();
    Xapian::Document out;
    const std::uint32_t title_end = add_title(out, document, language);
    add_text(out, document, language, title_end + title_gap);
    add_keywords(out, document);
    for (const KeyFieldValues& key : keys.of(document)) add_values(out, *key.field, key.values);
    for (const std::string& form : form_terms(document)) out.add_boolean_term(form);
    if (document.date) add_date(out, *document.date);
    if (!origin.empty()) out.add_boolean_term(keyword_term(*find_field("origin"), origin));
    out.add_value(slot_number(Slot::content_hash), big_endian(content_hash, 8));
    if (arrival) add_arrival(out, *arrival);
    if (const std::optional<stories::Sketch> sketch = stories::make_sketch(document.text))
      out.add_value(slot_number(Slot::sketch), stories::encode_sketch(*sketch));
    add_record(out, encode_record(document));
    return out;
  }
};

IndexWriter::IndexWriter(IndexFields index_fields, bool all_keys)
    : self_(std::make_unique<Private>(KeyValues(std::move(index_fields), all_keys))) {
  self_->analyzer.collect_forms(&self_->forms);
}
IndexWriter::~IndexWriter() = default;

void IndexWriter::begin_segment(const std::filesystem::path& folder) {
  self_->folder = folder;
  rethrow_xapian_faults(folder, [&] { self_->segment.emplace(folder.string(), segment_flags); });
}

void IndexWriter::add(const Document& document, std::uint64_t content_hash, std::string_view origin,
                      const std::optional<Arrival>& arrival) {
  rethrow_xapian_faults(self_->folder, [&] {
    self_->segment->add_document(self_->make(document, content_hash, origin, arrival));
  });
}

void IndexWriter::add_forms(const std::vector<WordFormEntry>& forms) {
  rethrow_xapian_faults(self_->folder, [&] {
    for (const WordFormEntry& entry : forms) self_->segment->add_synonym(entry.form, entry.value);
  });
}

const WordForms& IndexWriter::forms() const {
  return self_->forms;
}

const KeyCensus& IndexWriter::census() const {
  return self_->keys.census();
}

void IndexWriter::finish_segment() {
  rethrow_xapian_faults(self_->folder, [&] {
    self_->segment->commit();
    self_->segment->close();
  });
  self_->segment.reset();
}

}  // namespace broadsheet
