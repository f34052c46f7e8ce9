import type { Server } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { SERVER_SETTINGS, type ServerSettings } from './settings.module.ts';

/** Where people find this site. Never taken from a request: whoever asks could name a host of their own, and have it mailed. */
@Injectable()
export class SiteAddress {
  constructor(
    @Inject(SERVER_SETTINGS) private readonly settings: ServerSettings,
    private readonly adapters: HttpAdapterHost,
  ) {}

  /** Scheme, host and port: PUBLIC_URL, or the port of this machine that we listen at. */
  get origin(): string {
    if (this.settings.publicUrl !== null) return this.settings.publicUrl;
    const address = (this.adapters.httpAdapter.getHttpServer() as Server).address();
    return typeof address === 'object' && address !== null ? `http://localhost:${address.port}` : 'http://localhost';
  }

  get host(): string {
    return new URL(this.origin).hostname;
  }

  get isSecure(): boolean {
    return this.origin.startsWith('https:');
  }

  /** A link whose secret stands behind the `#`: browsers send it to nobody, so it is in no log. */
  linkTo(path: string, secret: string): string {
    return `${this.origin}${path}#${secret}`;
  }
}
