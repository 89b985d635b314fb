#include "searcher/serve/http_answers.h"

#include <algorithm>
#include <array>

#include "searcher/serve/limits.h"
#include "searcher/serve/open_api.h"
#include "searcher/serve/search_page.h"

namespace broadsheet::serve {
namespace {

constexpr std::string_view document_path = "/document/";
constexpr const char* other_site = "Pages of other sites get no answers.";

/// Drops the port, and the brackets of IPv6.
std::string_view name_of(std::string_view host) {
  if (host.starts_with('[')) return host.substr(1, host.find(']') - 1);
  return host.substr(0, host.find(':'));
}

bool is_json(std::string_view content_type) {
  return content_type.substr(0, content_type.find(';')) == "application/json";
}

/// True for requests from pages of another site. Another port or name of this machine counts as another site.
/// Programs, old browsers and typed addresses do not.
bool is_of_other_site(const HttpRequest& request) {
  return !request.fetch_site.empty() && request.fetch_site != "same-origin" && request.fetch_site != "none";
}

/// The keys of the request, and the document in the path. A request must not repeat what the path says.
RequestObject object_of(const HttpRequest& request, const std::string& document) {
  RequestObject object =
      request.method == "POST" ? read_request_object(request.body) : request_object(request.parameters);
  const auto is_own = [](const RequestEntry& entry) {
    return entry.key == "action" || entry.key == "document";
  };
  if (std::any_of(object.entries.begin(), object.entries.end(), is_own))
    object.fault = "The path says what is asked for: /search, /facets, /suggest or /document/ID.";
  if (!document.empty()) object.entries.push_back({"document", RequestEntry::Kind::text, {document}});
  return object;
}

HttpAnswer as_http(ServeAnswer answer) {
  HttpAnswer http{answer.status, "application/json", std::move(answer.body), {}};
  if (http.status == 503) http.headers.push_back({"Retry-After", "1"});
  return http;
}

HttpAnswer page() {
  SearchPage page = make_search_page();
  return {200,
          "text/html; charset=utf-8",
          std::move(page.html),
          {{"Content-Security-Policy", std::move(page.policy)}}};
}

}  // namespace

/// Checks for digits, since 127.evil.example is a name and not a loopback address.
bool is_loopback(std::string_view host) {
  return host == "localhost" || host == "::1" ||
         (host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string_view::npos);
}

HttpAnswer http_refusal(int status, const std::string& message) {
  return as_http(refusal({}, status, message));
}

HttpAnswers::HttpAnswers(WorkerPool& pool, std::string host)
    : pool_(pool), host_(std::move(host)), is_loopback_(is_loopback(host_)), open_api_(open_api()) {}

bool HttpAnswers::knows_host(std::string_view host) const {
  const std::string_view name = name_of(host);
  return name == host_ || is_loopback(name);
}

std::optional<HttpAnswer> HttpAnswers::refuse_stranger(const HttpRequest& request) const {
  if (is_loopback_ && !knows_host(request.host))
    return http_refusal(403, "This server answers to localhost and its own address only.");
  const std::size_t scheme = request.origin.find("://");
  if (!request.origin.empty() &&
      (scheme == std::string::npos || request.origin.substr(scheme + 3) != request.host))
    return http_refusal(403, other_site);
  const bool is_page = request.method != "POST" && request.path == "/";  // other sites may link to it
  if (!is_page && is_of_other_site(request)) return http_refusal(403, other_site);
  return std::nullopt;
}

HttpAnswer HttpAnswers::answer(const HttpRequest& request) const {
  if (auto refused = refuse_stranger(request)) return *std::move(refused);
  return answer_trusted(request);
}

HttpAnswer HttpAnswers::answer_trusted(const HttpRequest& request) const {
  const bool reads = request.method == "GET" || request.method == "HEAD";
  if (!reads && request.method != "POST") {
    HttpAnswer refused = http_refusal(405, "Only GET, HEAD and POST are answered.");
    refused.headers.push_back({"Allow", "GET, HEAD, POST"});
    return refused;
  }
  if (reads && request.path == "/") return page();
  if (reads && request.path == "/openapi.json") return {200, "application/json", open_api_, {}};
  if (reads && request.path.starts_with(document_path) && request.path.size() > document_path.size())
    return answer_call(request, ServeAction::document, request.path.substr(document_path.size()));
  const std::optional<ServeAction> action = request.path.starts_with('/')
                                                ? find_serve_action(std::string_view(request.path).substr(1))
                                                : std::nullopt;
  if (!action || action == ServeAction::document)
    return http_refusal(404, "There is nothing at this address; /openapi.json lists what there is.");
  return answer_call(request, *action, {});
}

HttpAnswer HttpAnswers::answer_call(const HttpRequest& request, ServeAction action,
                                    std::string document) const {
  if (request.method == "POST" && !is_json(request.content_type))
    return http_refusal(415, "A request is sent as application/json.");
  return as_http(pool_.answer_soon({object_of(request, document), action}));
}

}  // namespace broadsheet::serve
