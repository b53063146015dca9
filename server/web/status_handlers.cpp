// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_handlers.h"

#include "feed/server_status_json.h"
#include "json_response.h"
#include "page_handlers.h"
#include "page_renderer.h"

WebHandler StatusHandlers::page() const
{
    return [self = *this](const WebRequest &request) {
        return self.m_door.report().then(
            self.m_context,
            [&renderer = self.m_renderer, viewer = request.viewer](const Expected<ServerStatus> &report) {
                return report.map([&](const ServerStatus &status) {
                    return pageResponse(renderer.status(viewer, status), viewer);
                });
            });
    };
}

WebHandler StatusHandlers::json() const
{
    return [self = *this](const WebRequest &) {
        return self.m_door.report().then(self.m_context, [](const Expected<ServerStatus> &report) {
            return report.map(
                [](const ServerStatus &status) { return jsonAnswer(200, serverStatusToJson(status)); });
        });
    };
}
