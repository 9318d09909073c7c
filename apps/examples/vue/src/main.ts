import '@mfa-challenge/embed/define'
import '@mfa-challenge/embed/styles.css'
import { createApp } from 'vue'
import ApproveRequest from './ApproveRequest.vue'
import './page.css'

createApp(ApproveRequest, { request: 'AR-20418' }).mount('#root')
