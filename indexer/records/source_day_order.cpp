#include "indexer/records/source_day_order.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/folded_cursor.h"
#include "common/language.h"

namespace broadsheet::readers {
namespace {

using namespace std::string_view_literals;

// Domains that stand for no country, or for one that writes both orders.
constexpr std::array no_country = {"ca"sv, "co"sv, "io"sv, "me"sv, "tv"sv, "fm"sv, "ai"sv,
                                   "ly"sv, "cc"sv, "ws"sv, "gg"sv, "to"sv, "la"sv, "vc"sv};
constexpr std::array month_first_domains = {"us"sv, "gov"sv, "mil"sv, "edu"sv, "ph"sv, "pr"sv, "gu"sv};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
  return out;
}

template <std::size_t Count>
bool is_listed_domain(std::string_view text, const std::array<std::string_view, Count>& list) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

/// `us` of `en-US` and `en_US.UTF-8`; empty when there is no region.
std::string region_of(std::string_view locale) {
  std::size_t at = locale.find_first_of("-_");
  while (at != locale.npos) {
    const std::size_t end = std::min(locale.find_first_of("-_.", at + 1), locale.size());
    if (end - at == 3) return lower(locale.substr(at + 1, 2));
    at = end < locale.size() && locale[end] != '.' ? end : locale.npos;
  }
  return {};
}

std::string_view host_of(std::string_view address) {
  if (const std::size_t scheme = address.find("://"); scheme != address.npos)
    address.remove_prefix(scheme + 3);
  address = address.substr(0, address.find_first_of("/:?#"));
  return address.find(' ') == address.npos ? address : std::string_view();
}

std::optional<DayOrder> order_of_host(std::string_view host) {
  const std::size_t dot = host.rfind('.');
  if (dot == host.npos) return std::nullopt;
  const std::string domain = lower(host.substr(dot + 1));
  if (is_listed_domain(domain, month_first_domains)) return DayOrder::month_day;
  if (domain.size() != 2 || is_digit(domain[0]) || is_listed_domain(domain, no_country)) return std::nullopt;
  return DayOrder::day_month;
}

}  // namespace

std::optional<DayOrder> day_order_of_source(const DateSource& source) {
  const std::string region = region_of(source.locale);
  if (region == "us" || region == "ph") return DayOrder::month_day;
  if (!region.empty() && region != "ca") return DayOrder::day_month;
  for (const std::string_view address : {source.url, source.publisher})
    if (const auto order = order_of_host(host_of(address))) return order;
  const Language* language = find_language(source.locale);
  const bool english = language ? language->code == "en" : lower(source.locale).starts_with("en");
  return source.locale.empty() || english ? std::nullopt : std::optional(DayOrder::day_month);
}

}  // namespace broadsheet::readers
