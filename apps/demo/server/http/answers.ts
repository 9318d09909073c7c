import type { ServerResponse } from 'node:http'

/** Answers with JSON that no one may keep. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(body))
}

/** Refuses in the shape the service refuses in, so that the page needs to know only one. */
export function sendRefusal(response: ServerResponse, status: number, text: string): void {
  sendJson(response, status, { detailCode: `${status} portal`, messages: [{ locale: 'en-US', text }] })
}
