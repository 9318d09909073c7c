declare module '@duosecurity/duo_web' {
  interface DuoWeb {
    sign_request(ikey: string, skey: string, akey: string, username: string): string
    verify_response(ikey: string, skey: string, akey: string, sigResponse: string): string | null
  }
  const duoWeb: DuoWeb
  export default duoWeb
}
