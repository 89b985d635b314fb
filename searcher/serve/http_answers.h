#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/serve/worker_pool.h"

namespace broadsheet::serve {

/// What of an HTTP request decides its answer. Paths and parameters are decoded.
struct HttpRequest {
  std::string method = "GET";
  std::string path = "/";
  std::vector<std::pair<std::string, std::string>> parameters = {};
  std::string host = {};          ///< the header; empty: there is none
  std::string origin = {};        ///< likewise
  std::string fetch_site = {};    ///< likewise, Sec-Fetch-Site: a browser says whose page asks
  std::string content_type = {};  ///< likewise
  std::string body = {};
};

/// Whether nobody but programs of this machine reaches a server that listens there.
bool is_loopback(std::string_view host);

struct HttpAnswer {
  int status = 200;
  std::string content_type = "application/json";
  std::string body = {};
  std::vector<std::pair<std::string, std::string>> headers = {};  ///< beside the type
};

/// A refusal as HTTP answers it.
HttpAnswer http_refusal(int status, const std::string& message);

/// What every address answers. Any thread.
class HttpAnswers {
 public:
  /// `host`: where the server listens. On a loopback address only requests to that machine's own names are
  /// answered: else a page of the web whose name resolves to the loopback address could read the index.
  HttpAnswers(WorkerPool& pool, std::string host);

  HttpAnswer answer(const HttpRequest& request) const;

 private:
  HttpAnswer answer_trusted(const HttpRequest& request) const;
  std::optional<HttpAnswer> refuse_stranger(const HttpRequest& request) const;
  HttpAnswer answer_call(const HttpRequest& request, ServeAction action, std::string document) const;
  bool knows_host(std::string_view host) const;

  WorkerPool& pool_;
  std::string host_;
  bool is_loopback_;
  std::string open_api_;
};

}  // namespace broadsheet::serve
