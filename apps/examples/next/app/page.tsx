import { connection } from 'next/server'
import { ApproveRequest } from './ApproveRequest.tsx'

export default async function Page() {
  // Written anew for each request, with its nonce: see proxy.ts.
  await connection()
  return (
    <main>
      <h1>Access request AR-20418</h1>
      <p>Grace Ito asks for Payroll administrator until 31 December.</p>
      <ApproveRequest request="AR-20418" />
    </main>
  )
}
