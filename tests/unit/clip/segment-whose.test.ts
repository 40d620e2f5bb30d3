import { describe, expect, test } from 'vitest';
import { whoseFoot, whoseHeading, whoseWords } from '../../../src/clip/segment/whose';

describe('Whose a value is, by the words around it', () => {
  test('comments, advertisements and related posts are strangers', () => {
    for (const heading of ['4 comments', 'Leave a Reply', 'Related Posts', 'Lo más leído', 'Advertisement'])
      expect(whoseHeading(heading, 'hope pantry', 'main')).toBe('stranger');
  });

  test('other programs and nearby places belong to others', () => {
    for (const heading of ['Other programs at this agency', 'Other shelters nearby', 'More for older adults'])
      expect(whoseHeading(heading, 'hope pantry', 'main')).toBe('other');
  });

  test('a national line belongs to others, but a crisis center keeps its own in doubt at most', () => {
    expect(whoseHeading('In danger?', 'hope pantry', 'main')).toBe('other');
    expect(whoseHeading('In danger?', 'harbor crisis center', 'main')).toBe('unsure');
    expect(whoseWords('Call 911, or the National Hotline at ', 'hope pantry')).toBe('other');
  });

  test('a store beside an aid line is another, and the page of a store is about it', () => {
    expect(whoseHeading('Thrift Store', 'neighbor aid', 'aside')).toBe('other');
    expect(whoseHeading('Store hours', 'second light thrift store', 'main')).toBeNull();
  });

  test('whoever wrote the story is another, the office itself is not', () => {
    expect(whoseWords('The shelf is open. Dana Roe can be reached at ', 'elm food shelf')).toBe('other');
    expect(whoseWords('Our office can be reached at ', 'elm food shelf')).toBeNull();
    expect(whoseWords('The Elm Pantry can be reached at ', 'oak food shelf')).toBeNull();
  });

  test('funders and complaint offices are strangers', () => {
    expect(whoseWords('Funded in part by the Tri-County Office, ', 'hope pantry')).toBe('stranger');
    expect(whoseWords('To file a complaint of discrimination, call ', 'hope pantry')).toBe('stranger');
  });

  test('the resource called by its own name, and ordinary headings and labels, keep their values', () => {
    expect(whoseWords('Call the Hope Pantry at ', 'hope pantry')).toBeNull();
    expect(whoseWords('Phone: ', 'hope pantry')).toBeNull();
    for (const heading of ['Contact Us', 'Visit us', 'Hours', 'Main office', 'How to apply'])
      expect(whoseHeading(heading, 'hope pantry', 'footer')).toBeNull();
  });

  test('the seat of the county at the foot is not the office the page is about', () => {
    expect(whoseFoot('Harlan County Courthouse, 100 Court Street', 'wic')).toBe('other');
    expect(whoseFoot('Harlan County Headquarters, 200 East Ninth Street', 'wic')).toBe('other');
    expect(whoseFoot('Hope Pantry, 12 Elm Street', 'wic')).toBeNull();
    const about = 'elmford township elmford township public library';
    expect(whoseFoot('Elmford Township\n900 Elm Road', about)).toBe('other');
    expect(whoseFoot('Elmford Township\n900 Elm Road', 'elmford township')).toBeNull();
  });
});
