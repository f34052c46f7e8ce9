import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** Flags of WebAuthn's authenticator data (Level 3, 6.1): somebody was there, was verified, and a key comes along. */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_KEY = 0x40;

interface AuthenticatorOptions {
  /** The address that the browser says the page is at. */
  readonly origin: string;
  readonly host?: string;
}

interface Misuse {
  readonly origin?: string;
  readonly challenge?: string;
  /** Without the PIN, finger or face of its owner. */
  readonly unverified?: boolean;
}

/** A passkey of one site as a device and its browser make it (WebAuthn Level 3): an ES256 key pair, answers signed by it. */
export class SoftwareAuthenticator {
  readonly #id = randomBytes(16);
  readonly #key: KeyObject;
  readonly #publicKey: { readonly x: Buffer; readonly y: Buffer };
  readonly #options: AuthenticatorOptions;
  #counter = 0;

  constructor(options: AuthenticatorOptions) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#key = privateKey;
    this.#publicKey = { x: Buffer.from(x, 'base64url'), y: Buffer.from(y, 'base64url') };
    this.#options = options;
  }

  /** What the browser answers to the options of a registration, both as JSON text. */
  register(options: string, misuse: Misuse = {}): string {
    const { challenge } = JSON.parse(options) as { challenge: string };
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.#id.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.#id, this.#coseKey()]);
    const authData = Buffer.concat([this.#authenticatorData(WITH_KEY, misuse), credential]);
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]),
      text('authData'),
      bytes(authData),
    ]);
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', challenge, misuse).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    });
  }

  /** What the browser answers to the options of a sign-in. */
  signIn(options: string, misuse: Misuse = {}): string {
    const { challenge } = JSON.parse(options) as { challenge: string };
    const clientData = this.#clientData('webauthn.get', challenge, misuse);
    const authenticatorData = this.#authenticatorData(0, misuse);
    const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientData).digest()]);
    return this.#answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: sign('sha256', signed, this.#key).toString('base64url'),
    });
  }

  #answer(response: object): string {
    const id = this.#id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  #clientData(type: string, challenge: string, misuse: Misuse): Buffer {
    const origin = misuse.origin ?? this.#options.origin;
    return Buffer.from(JSON.stringify({ type, challenge: misuse.challenge ?? challenge, origin, crossOrigin: false }));
  }

  #authenticatorData(flags: number, { unverified = false }: Misuse): Buffer {
    this.#counter += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    const host = this.#options.host ?? new URL(this.#options.origin).hostname;
    const site = createHash('sha256').update(host).digest();
    return Buffer.concat([site, Buffer.from([PRESENT | (unverified ? 0 : VERIFIED) | flags]), counter]);
  }

  /** RFC 9053: key type 2 (elliptic curve), algorithm −7 (ES256), curve 1 (P-256), x, y. */
  #coseKey(): Buffer {
    const { x, y } = this.#publicKey;
    const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]);
    return Buffer.concat([head, Buffer.from([0x21]), bytes(x), Buffer.from([0x22]), bytes(y)]);
  }
}

// CBOR (RFC 8949) of what is shorter than 24 characters, and of bytes.
function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 | value.length]), Buffer.from(value)]);
}

function bytes(value: Buffer): Buffer {
  const head =
    value.length < 256
      ? Buffer.from([0x58, value.length])
      : Buffer.from([0x59, value.length >> 8, value.length & 0xff]);
  return Buffer.concat([head, value]);
}
