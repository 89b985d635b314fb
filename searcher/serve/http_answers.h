// Decides the answer to each HTTP request.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/serve/worker_pool.h"

namespace broadsheet::serve {

/// The parts of an HTTP request that decide its answer. Path and parameters are decoded.
struct HttpRequest {
  std::string method = "GET";
  std::string path = "/";
  std::vector<std::pair<std::string, std::string>> parameters = {};
  std::string host = {};  ///< this header and those below are empty if missing
  std::string origin = {};
  std::string fetch_site = {};  ///< Sec-Fetch-Site: a browser says which site's page has sent the request
  std::string content_type = {};
  std::string body = {};
};

/// True if only programs on this machine can reach a server that listens at this address.
bool is_loopback(std::string_view host);

struct HttpAnswer {
  int status = 200;
  std::string content_type = "application/json";
  std::string body = {};
  std::vector<std::pair<std::string, std::string>> headers = {};  ///< besides Content-Type
};

HttpAnswer http_refusal(int status, const std::string& message);

/// Answers requests. Any thread may call it.
class HttpAnswers {
 public:
  /// `host` is where the server listens. If that is a loopback address, it only answers requests to loopback
  /// names. Otherwise a web page whose host name resolves to a loopback address could read the index.
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
