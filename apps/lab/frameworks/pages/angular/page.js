import '@angular/compiler'
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core'
import { after, before, hear, list, object, text } from '../facts.js'

class PageClass {
  order = signal(before)
  text = text
  list = list
  object = object
  lower = hear('mfaabandoned')
  camel = hear('mfaAbandoned')
  constructor() {
    globalThis.reorder = () => this.order.set(after)
  }
}

// Compiled in the browser, without a build of Angular's own.
export const Page = Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @for (row of order(); track row) {
      @if (row === 'element') {
        <mfa-challenge gateway="/mfa-gateway" [context]="text" [methods]="list" [words]="object" [cancelable]="true"
          [modal]="false" [methodList]="list" (mfaabandoned)="lower()" (mfaAbandoned)="camel()"></mfa-challenge>
      } @else {
        <p>{{ row }}</p>
      }
    }`,
})(PageClass)

export const providers = [provideZonelessChangeDetection()]
