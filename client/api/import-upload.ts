import { AskFailure, failureOf } from './ask.ts';
import type { Answer } from './ask.ts';
import type { ImportTarget } from '../state/import-target.ts';

/** As much as the server takes (src/import-export/spreadsheet/limits.ts). */
export const LARGEST_SPREADSHEET = 50_000_000;

export interface Upload {
  readonly target: ImportTarget;
  readonly file: File;
  /** Of this file: sent again after a broken line it is still one import. */
  readonly idempotencyKey: string;
}

type Uploaded = { readonly import?: { readonly id: string } } & Pick<Answer<unknown>, 'errors'>;

/**
 * Sends a spreadsheet, and tells the share that is over the line: `fetch` would not. Gives the id of the import.
 *
 * @throws AskFailure where the server cannot be reached or refuses.
 */
export function uploadSpreadsheet({ target, file, idempotencyKey }: Upload, progress: (share: number) => void) {
  const language = document.documentElement.lang;
  const address = new URLSearchParams({
    networkId: target.networkId,
    language,
    ...(target.organisationId !== null && { organisationId: target.organisationId }),
  });
  return new Promise<string>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/imports?${address.toString()}`);
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', language);
    request.setRequestHeader('idempotency-key', idempotencyKey);
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => {
      progress(total > 0 ? loaded / total : 0);
    };
    request.onerror = () => {
      reject(new AskFailure('UNREACHABLE', ''));
    };
    request.onload = () => {
      const answer = request.response as Uploaded | null;
      if (answer?.import) resolve(answer.import.id);
      else if (answer?.errors?.length) reject(failureOf(answer.errors));
      else reject(new AskFailure('UNREACHABLE', `${request.status} ${request.statusText}`));
    };
    request.send(file);
  });
}

/** The template that spreadsheets are filled in with. */
export function templateAddress(format: 'xlsx' | 'csv', language: string): string {
  return `/template/streams.${format}?language=${language}`;
}

/** Everything of a network that one may see, as a spreadsheet that can be imported again. */
export function exportAddress(format: 'xlsx' | 'csv', networkId: string, language: string): string {
  return `/export/streams.${format}?networkId=${networkId}&language=${language}`;
}

/** Which rows of an import were left out, and why. */
export function reportAddress(id: string, language: string): string {
  return `/imports/${id}/report.csv?language=${language}`;
}
