import type { SimulatorPersonSeed } from './SimulatorPerson.ts'

/** The people of the demo. The first has everything; the last can pass by nothing. */
export const demoPeople: readonly SimulatorPersonSeed[] = [
  {
    displayName: 'Will Albin',
    userAlias: 'will.albin',
    identityId: '2c9180947f0ef465017f215cbcfd004b',
    oktaUserId: 'will.albin@acme.example',
    duoUsername: 'will.albin',
    contacts: {
      phone: '+1 512 555 0142',
      work: '+1 512 555 0178',
      email: 'will.albin@acme.example',
      personalEmail: 'will@mail.example',
    },
    kba: [
      { id: '173423', answer: 'Biscuit' },
      { id: 'c54fee53-2d63-4fc5-9259-3e93b9994135', answer: 'Lisbon' },
      { id: '143cfd3b-c23f-426b-ae5f-d3db06fa5919', answer: 'Maple Street' },
    ],
  },
  {
    displayName: 'Ana Lopes',
    userAlias: 'ana.lopes',
    identityId: '2c9180857f0ef465017f215cbcfd0a17',
    oktaUserId: 'ana.lopes@acme.example',
    duoUsername: 'alopes',
    contacts: { phone: '+351 900 555 017', email: 'ana.lopes@acme.example' },
    kba: [
      { id: '173423', answer: 'Faísca' },
      { id: 'c54fee53-2d63-4fc5-9259-3e93b9994135', answer: 'Porto' },
    ],
  },
  {
    displayName: 'Chloé Martin',
    userAlias: 'chloe.martin',
    identityId: '2c9180a47f0ef465017f215cbcfd0c2e',
    oktaUserId: 'chloe.martin@acme.example',
    duoUsername: 'chloe.martin@acme.example',
    locale: 'fr',
    contacts: {
      work: '+33 1 99 00 55 31',
      email: 'chloe.martin@acme.example',
      personalEmail: 'chloe@mail.example',
    },
    kba: [
      { id: 'c54fee53-2d63-4fc5-9259-3e93b9994135', answer: 'Angoulême' },
      { id: '143cfd3b-c23f-426b-ae5f-d3db06fa5919', answer: 'Rue des Lilas' },
    ],
  },
  {
    displayName: 'Noor Haddad',
    userAlias: 'noor.haddad',
    identityId: '2c9180b17f0ef465017f215cbcfd0d93',
    oktaUserId: 'noor.haddad@acme.example',
    duoUsername: 'noor.haddad',
    contacts: {},
    hasOktaVerify: false,
    hasDuo: false,
    kba: [{ id: '173423', answer: 'Mishmish' }],
  },
]
