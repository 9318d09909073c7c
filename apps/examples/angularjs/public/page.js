angular.module('portal', []).controller('ApproveController', [
  '$http',
  function ApproveController($http) {
    const end = (outcome) => {
      this.transaction = undefined
      this.outcome = outcome
    }
    this.giveUp = () => end('Not approved: it was not confirmed.')

    /** Asks the server to approve, with proof where there is some. Where it wants some, the challenge is shown. */
    this.approve = (assertion) => {
      const headers = assertion === undefined ? {} : { 'MFA-Assertion': assertion }
      return $http.post('/api/requests/AR-20418/approve', undefined, { headers }).then(
        () => end('Approved.'),
        (refused) => {
          end('Not approved. Try again later.')
          const demand = /mfa_transaction="([^"]+)"/.exec(refused.headers('WWW-Authenticate'))
          if (assertion !== undefined || demand === null) return
          this.transaction = demand[1]
          this.outcome = undefined
        },
      )
    }
  },
])
