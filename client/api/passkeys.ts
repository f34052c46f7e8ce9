/** That the device gave no answer: refused, waited too long, or (`twice`) holds a passkey for this account already. */
export class PasskeyFailure extends Error {
  readonly twice: boolean;

  constructor(cause: unknown) {
    super('The device gave no answer', { cause });
    this.name = 'PasskeyFailure';
    this.twice = cause instanceof Error && cause.name === 'InvalidStateError';
  }
}

/** What a passkey answers to the options of the server; both are JSON text. @throws PasskeyFailure */
export async function answerOfPasskey(options: string): Promise<string> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  try {
    return JSON.stringify(
      await startAuthentication({
        optionsJSON: JSON.parse(options) as Parameters<typeof startAuthentication>[0]['optionsJSON'],
      }),
    );
  } catch (cause) {
    throw new PasskeyFailure(cause);
  }
}

/** A new passkey for the options of the server; both are JSON text. @throws PasskeyFailure */
export async function makePasskey(options: string): Promise<string> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  try {
    return JSON.stringify(
      await startRegistration({
        optionsJSON: JSON.parse(options) as Parameters<typeof startRegistration>[0]['optionsJSON'],
      }),
    );
  } catch (cause) {
    throw new PasskeyFailure(cause);
  }
}
