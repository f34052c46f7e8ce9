import { Module } from '@nestjs/common';
import { Notifications } from './notifications.service.ts';

/** Where features hear what other processes have done. */
@Module({ providers: [Notifications], exports: [Notifications] })
export class NotificationsModule {}
