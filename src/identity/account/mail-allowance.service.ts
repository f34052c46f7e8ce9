import { Injectable } from '@nestjs/common';
import type { Bucket } from '../../platform/limits/bucket.ts';
import { callerOf } from '../../platform/limits/limit-key.ts';
import { RequestLimits } from '../../platform/limits/request-limits.service.ts';
import { TooManyRequestsError } from '../../platform/limits/too-many-requests.ts';

/** Mails an hour that strangers can have sent to one address, and from one place. */
const TO_ADDRESS: Bucket = { name: 'mailTo', points: 5, seconds: 3600 };
const FROM_PLACE: Bucket = { name: 'mailFrom', points: 20, seconds: 3600 };

export type MailKind = 'passwordReset' | 'emailChange' | 'signUp';

/** Keeps the mails that anybody can ask for from flooding a mailbox. */
@Injectable()
export class MailAllowance {
  constructor(private readonly limits: RequestLimits) {}

  /**
   * Takes one mail off the allowance; false where there is none left: nothing is sent then, and nobody is told. Each `kind` has
   * its own: else strangers would keep the link for a new password from somebody by asking for other mails.
   */
  async take(kind: MailKind, email: string, address: string): Promise<boolean> {
    try {
      await this.limits.consume(FROM_PLACE, callerOf(address));
      await this.limits.consume(TO_ADDRESS, `${kind} ${email}`);
      return true;
    } catch (refusal) {
      if (refusal instanceof TooManyRequestsError) return false;
      throw refusal;
    }
  }
}
