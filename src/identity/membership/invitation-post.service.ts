import { Inject, Injectable } from '@nestjs/common';
import { PostService, type Mail } from '../../platform/post.service.ts';
import { SERVER_SETTINGS, type ServerSettings } from '../../platform/settings.module.ts';
import { SiteAddress } from '../../platform/site-address.ts';
import { demonstrationIsOpen } from '../demonstration-is-open.ts';

/** How the link of an invitation reaches whom it is for. */
@Injectable()
export class InvitationPost {
  constructor(
    private readonly post: PostService,
    private readonly site: SiteAddress,
    @Inject(SERVER_SETTINGS) private readonly settings: ServerSettings,
  ) {}

  /** Whether mails leave this machine. */
  get leaves(): boolean {
    return this.post.sends;
  }

  /**
   * Whether whoever invites is shown the link: only where it would reach nobody else. Elsewhere the link is what shows that the
   * mailbox is the invited person's.
   */
  get showsLinks(): boolean {
    return !this.post.sends && demonstrationIsOpen(this.settings);
  }

  link(token: string): string {
    return this.site.linkTo('/invitation', token);
  }

  send(mail: Mail): void {
    this.post.post(mail);
  }
}
