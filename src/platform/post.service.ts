import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { SERVER_SETTINGS, type ServerSettings } from './settings.module.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Sends mails by SMTP; without SMTP_URL it writes each to a file, and says so. */
@Injectable()
export class PostService implements OnApplicationShutdown {
  readonly #logger = new Logger('Mail');
  readonly #underWay = new Set<Promise<void>>();
  readonly #transport: Pick<Transporter, 'close' | 'sendMail'>;

  constructor(@Inject(SERVER_SETTINGS) private readonly settings: ServerSettings) {
    const { smtpUrl } = settings;
    this.#transport =
      smtpUrl === null
        ? createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
        : createTransport({ url: smtpUrl, connectionTimeout: 10_000, socketTimeout: 30_000 });
  }

  /** Whether mails leave this machine. */
  get sends(): boolean {
    return this.settings.smtpUrl !== null;
  }

  /**
   * Takes a mail on and comes back at once: an answer that waited for it would tell by its time that there was something to
   * send. What fails is logged, without the text, which may hold a secret link.
   */
  post(mail: Mail): void {
    this.later(() => this.#send(mail));
  }

  /** Does work that ends in a mail, or in none, after the answer. */
  later(work: () => Promise<void>): void {
    const working = work().catch((error: unknown) => {
      this.#logger.error(`A mail could not be sent: ${error instanceof Error ? error.message : String(error)}`);
    });
    this.#underWay.add(working);
    void working.finally(() => this.#underWay.delete(working));
  }

  /** Once everything taken on so far is sent, or has failed. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.settled();
    this.#transport.close();
  }

  async #send(mail: Mail): Promise<void> {
    const options: SendMailOptions = { ...mail, to: { name: '', address: mail.to }, from: this.settings.mailFrom };
    const sent = (await this.#transport.sendMail(options)) as { message?: Buffer };
    if (this.sends || sent.message === undefined) return;
    const directory = this.settings.mailDirectory;
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const file = join(directory, `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.eml`);
    await writeFile(file, sent.message, { mode: 0o600 });
    this.#logger.warn(`SMTP_URL is not set: a mail was written to ${file}`);
  }
}
