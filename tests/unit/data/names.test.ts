// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isNamedIn, namesOf } from '../../../src/data/names.js';

describe('who made a photo', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['Ann Lee', ['Ann Lee']],
    [
      ['Ann Lee', 'Bo Ek', 'Ann Lee'],
      ['Ann Lee', 'Bo Ek'],
    ],
    [[null, { name: 'Ann' }, 'Bo Ek', 5], ['Bo Ek']],
  ])('S2 of %j is %j', (creator, names) => {
    expect(namesOf(creator)).toEqual(names);
  });

  it.each([
    ['AP/Petros Giannakouris', 'Petros Giannakouris', true],
    ['PETROS  GIANNAKOURIS (AP)', 'Petros Giannakouris', true],
    ['Anna Press', 'Ann', false],
    ['Ann', 'Ann Lee', false],
    ['José Núñez', 'josé núñez', true],
    ['منى علي / وكالة', 'منى علي', true],
    ['新华社记者张三摄', '张三', true],
    ['新华社记者张三摄', '李四', false],
    ['Joann Lee', 'Ann Lee', false],
    ['', 'Ann', false],
  ])('S2 the credit %j names %j: %s', (credit, name, isNamed) => {
    expect(isNamedIn(credit, name)).toBe(isNamed);
  });
});
