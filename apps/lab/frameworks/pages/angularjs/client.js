import angular from 'angular'
import { after, before, hear, list, object, text } from '../facts.js'

angular.module('page', []).controller('Page', [
  '$scope',
  function Page($scope) {
    Object.assign(this, { order: before, text, list, object })
    Object.assign(this, { lower: hear('mfaabandoned'), camel: hear('mfaAbandoned') })
    globalThis.reorder = () =>
      $scope.$apply(() => {
        this.order = after
      })
  },
])

// `ng-on-mfa_abandoned` hears `mfaAbandoned`: a name with capitals is written with lines below.
globalThis.render = (root) => {
  root.innerHTML = `
    <div ng-controller="Page as page">
      <mfa-challenge ng-repeat="row in page.order track by row" ng-if="row === 'element'" gateway="/mfa-gateway"
        ng-prop-context="page.text" ng-prop-methods="page.list" ng-prop-words="page.object" ng-prop-cancelable="true"
        ng-prop-modal="false" ng-prop-method_list="page.list"
        ng-on-mfaabandoned="page.lower()" ng-on-mfa_abandoned="page.camel()"></mfa-challenge>
    </div>`
  angular.bootstrap(root, ['page'])
}
