#include "indexer/entities/resolution/gap_filling.h"

#include <algorithm>

#include "indexer/entities/resolution/gathering.h"
#include "indexer/entities/resolution/initials.h"

namespace broadsheet::resolution {
namespace {

constexpr std::uint32_t several = no_name - 1;

bool overlaps(NameSpan a, NameSpan b) {
  return a.begin < b.end && b.begin < a.end;
}

}  // namespace

void GapFiller::index_forms() {
  forms_.clear();
  bearers_.assign(names_.names.size(), no_name);
  for (const Occurrence& occurrence : names_.occurrences) {
    std::uint32_t& bearer = bearers_[occurrence.name];
    if (occurrence.bearer == no_name) continue;
    bearer = bearer == no_name || bearer == occurrence.bearer ? occurrence.bearer : several;
  }
  for (std::uint32_t i = 0; i < names_.names.size(); ++i)
    if (bearers_[i] != several && may_be_overlooked(i)) add_form(i);
}

bool GapFiller::may_be_overlooked(std::uint32_t number) const {
  const NameRecord& name = names_.names[number];
  const bool german = names_.document().language == "de";
  const bool long_enough = name.facts->key.size() >= 3;
  if (bearers_[number] != no_name) return name.facts->words >= 2 || (!german && long_enough);
  if (name.defined) return true;
  const bool meant = name.known || name.longer != no_name || !name.dropped;
  if (!meant || name.total == 0 || names_.occurrences[name.first].adjective) return false;
  if (name.facts->words >= 2) return true;
  if (is_acronym(name.written) && name.longer != no_name) return true;
  return !german && long_enough && (name.known || name.total >= 2);
}

void GapFiller::add_form(std::uint32_t number) {
  const std::string_view form = names_.names[number].written;
  names::WordTrie::Node node = names::WordTrie::root;
  names::TextWord word;
  for (std::size_t at = 0; at < form.size();) {
    if (names::read_word(form, at, word))
      node = forms_.add(node, word.hash);
    else
      ++at;
  }
  if (node != names::WordTrie::root && forms_.value(node) == names::WordTrie::no_value)
    forms_.set_value(node, number);
}

bool GapFiller::accept(const FoundName& found, bool in_title) const {
  const NameRecord& name = names_.names[found.value];
  if (found.one_word) {
    const std::string_view written = found.span.in(names_.source(in_title));
    if (name.defined || name.longer != no_name) return written == name.written || !is_acronym(name.written);
    const bool person = bearers_[found.value] != no_name || name.type == tagging::MentionType::person;
    return stands_alone(found, person ? EntityType::person : EntityType::organisation,
                        names_.document().language);
  }
  const bool place = name.type == tagging::MentionType::place;
  return !place || !found.capital_after;
}

void GapFiller::place(bool in_title, const FoundName& found) {
  auto& occurrences = names_.occurrences;
  while (next_taken_ < taken_.size() && occurrences[taken_[next_taken_]].span.end <= found.span.begin)
    ++next_taken_;
  std::size_t behind = next_taken_;
  for (; behind < taken_.size() && overlaps(occurrences[taken_[behind]].span, found.span); ++behind) {
    const NameSpan part = occurrences[taken_[behind]].span;
    const bool inside = part.begin >= found.span.begin && part.end <= found.span.end;
    const bool shorter = part.end - part.begin < found.span.end - found.span.begin;
    if (!inside || !shorter) return;
  }
  for (std::size_t i = next_taken_; i < behind; ++i) occurrences[taken_[i]].replaced = true;
  NameRecord& name = names_.names[found.value];
  const std::string_view written = found.span.in(names_.source(in_title));
  const bool better = is_shouted(name.written) && !is_shouted(written);
  if (better && names_.forms.facts(written).key == name.facts->key) name.written = written;
  Occurrence occurrence{in_title, found.span, name.type, found.value, no_name, nullptr, false, false};
  occurrence.bearer = bearers_[found.value];
  occurrences.push_back(occurrence);
}

void GapFiller::fill(bool in_title, const TextNames& capitals, const std::vector<NameSpan>& cited) {
  taken_.clear();
  next_taken_ = 0;
  for (std::uint32_t i = 0; i < names_.occurrences.size(); ++i)
    if (names_.occurrences[i].in_title == in_title) taken_.push_back(i);
  found_.clear();
  capitals.find(forms_, found_);
  auto citation = cited.begin();
  for (const FoundName& found : found_) {
    while (citation != cited.end() && citation->end <= found.span.begin) ++citation;
    if (citation != cited.end() && overlaps(*citation, found.span)) continue;
    if (accept(found, in_title)) place(in_title, found);
  }
}

}  // namespace broadsheet::resolution
