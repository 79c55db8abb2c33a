#pragma once

#include "server/http/route.h"

namespace usher::http {

/// The OpenAPI 3.1 description of @p routes as compact JSON. @p appName stands for {app}.
[[nodiscard]] QByteArray openApiDocument(const RouteTable &routes, const QString &appName);

} // namespace usher::http
