import '@mfa-challenge/embed/define'
import { provideZonelessChangeDetection } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { ApproveRequest } from './approve-request'

bootstrapApplication(ApproveRequest, { providers: [provideZonelessChangeDetection()] }).catch(console.error)
