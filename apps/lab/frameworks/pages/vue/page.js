import { after, before, hear, list, object, text } from '../facts.js'

export const page = {
  data: () => ({ order: before, text, list, object }),
  methods: { lower: hear('mfaabandoned'), camel: hear('mfaAbandoned') },
  created() {
    globalThis.reorder = () => {
      this.order = after
    }
  },
  template: `
    <template v-for="row of order" :key="row">
      <mfa-challenge v-if="row === 'element'" gateway="/mfa-gateway" :context="text" :methods="list" :words="object"
        :cancelable="true" :modal="false" :method-list="list"
        @mfaabandoned="lower" @mfaAbandoned="camel"></mfa-challenge>
      <p v-else>{{ row }}</p>
    </template>`,
}

export function prepare(app) {
  app.config.compilerOptions.isCustomElement = (tag) => tag === 'mfa-challenge'
  return app
}
