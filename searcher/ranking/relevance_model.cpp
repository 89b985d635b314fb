#include "searcher/ranking/relevance_model.h"

#include <algorithm>

namespace broadsheet {
namespace {

bool is_stronger(const RelevanceModel::Term& a, const RelevanceModel::Term& b) {
  return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
}

void normalise(std::vector<RelevanceModel::Term>& terms) {
  double sum = 0;
  for (const RelevanceModel::Term& term : terms) sum += term.weight;
  for (RelevanceModel::Term& term : terms) term.weight /= sum;
}

}  // namespace

double RelevanceModel::document_weight(std::size_t rank) {
  const double place = static_cast<double>(rank) + 1;
  return 1 / (place * place);
}

void RelevanceModel::add(std::string_view term, double share) {
  if (share > 0) weights_[std::string(term)] += share;
}

std::vector<RelevanceModel::Term> RelevanceModel::strongest(
    std::size_t count, const std::function<bool(const std::string&)>& accept) const {
  std::vector<Term> all;
  all.reserve(weights_.size());
  for (const auto& [term, weight] : weights_) all.push_back({term, weight});
  std::sort(all.begin(), all.end(), is_stronger);
  std::vector<Term> chosen;
  for (Term& term : all) {
    if (chosen.size() == count) break;
    if (accept(term.term)) chosen.push_back(std::move(term));
  }
  normalise(chosen);
  return chosen;
}

double feedback_share(double coverage) {
  constexpr double whole = 0.4;
  constexpr double covered = 0.5;
  return whole * std::min(1.0, coverage / covered);
}

}  // namespace broadsheet
