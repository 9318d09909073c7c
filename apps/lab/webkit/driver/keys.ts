/** As WebDriver writes them. */
export const key = {
  backspace: '\uE003',
  tab: '\uE004',
  enter: '\uE007',
  shift: '\uE008',
  control: '\uE009',
  end: '\uE010',
  home: '\uE011',
  left: '\uE012',
  right: '\uE014',
  delete: '\uE017',
} as const
