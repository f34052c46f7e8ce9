import { Module } from '@nestjs/common';
import { PostService } from './post.service.ts';
import { SiteAddress } from './site-address.ts';

/** Where the site is, and how mail leaves it. */
@Module({ providers: [PostService, SiteAddress], exports: [PostService, SiteAddress] })
export class SiteModule {}
