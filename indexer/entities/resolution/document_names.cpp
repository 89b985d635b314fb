#include "indexer/entities/resolution/document_names.h"

namespace broadsheet::resolution {
namespace {

constexpr std::size_t many_buckets = 4096;

}  // namespace

void DocumentNames::start(const Document& document) {
  document_ = &document;
  forms.start_document();
  occurrences.clear();
  names.clear();
  if (by_key_.bucket_count() > many_buckets)
    by_key_ = {};  // clear() would take time for all its buckets
  else
    by_key_.clear();
}

void DocumentNames::add(bool in_title, NameSpan span, tagging::MentionType type,
                        const names::CanonicalName* known) {
  const std::string_view written = span.in(source(in_title));
  const FormFacts& facts = forms.facts(written);
  if (facts.junk) return;
  Occurrence occurrence{in_title, span, type, number_of(facts, written), no_name, known, false, false};
  NameRecord& name = names[occurrence.name];
  if (name.total++ == 0) name.first = static_cast<std::uint32_t>(occurrences.size());
  ++name.counts[static_cast<std::size_t>(type)];
  const bool better = name.facts->shouted && !facts.shouted;
  const bool as_good = name.facts->shouted == facts.shouted && written.size() < name.written.size();
  if (better || as_good) {
    name.written = written;
    name.facts = &facts;
  }
  occurrences.push_back(occurrence);
}

std::uint32_t DocumentNames::intern(std::string_view written) {
  return number_of(forms.facts(written), written);
}

std::uint32_t DocumentNames::number_of(const FormFacts& facts, std::string_view written) {
  const auto [found, added] = by_key_.emplace(facts.key, static_cast<std::uint32_t>(names.size()));
  if (added) {
    NameRecord name;
    name.facts = &facts;
    name.written = written;
    names.push_back(name);
  }
  return found->second;
}

std::uint32_t DocumentNames::find(std::string_view key) const {
  const auto found = by_key_.find(key);
  return found == by_key_.end() ? no_name : found->second;
}

std::uint32_t DocumentNames::root(std::uint32_t name) const {
  for (int steps = 0; steps < 8 && names[name].longer != no_name; ++steps) name = names[name].longer;
  return name;
}

}  // namespace broadsheet::resolution
